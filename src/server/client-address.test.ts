import { describe, expect, it } from 'vitest';
import { findClientAddress, toAddress, trustProxies } from './client-address';

const isTrusted = trustProxies(['127.0.0.1', '::1', '10.0.0.0/8', '2001:db8:1::/48']);

describe('one spelling for each address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:8080', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:C000:201', '192.0.2.1'],
    ['[2001:DB8::1]:443', '2001:db8::1'],
    ['2001:db8:0:0:0:0:0:1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['', null],
    ['unknown', null],
    ['192.0.2.999', null],
    ['<script>', null],
  ])('%s is %s', (given, address) => expect(toAddress(given)).toBe(address));
});

describe('who asks', () => {
  it.each([
    ['a stranger is believed about nothing', '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['a proxy is believed', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['a proxy by a socket of IPv6', '::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['what the client wrote before it is not', '10.1.2.3', '203.0.113.9, 198.51.100.7', '198.51.100.7'],
    [
      'proxies behind proxies',
      '127.0.0.1',
      '203.0.113.9, 198.51.100.7, 10.0.0.5, 2001:db8:1::7',
      '198.51.100.7',
    ],
    ['no header', '127.0.0.1', undefined, '127.0.0.1'],
    ['an empty one', '127.0.0.1', '', '127.0.0.1'],
    ['words in place of an address end the chain', '127.0.0.1', '203.0.113.9, unknown, 10.0.0.5', '10.0.0.5'],
    ['proxies only', '127.0.0.1', '10.0.0.4, 10.0.0.5', '10.0.0.4'],
    ['the header twice', '127.0.0.1', ['203.0.113.9', '198.51.100.7'], '198.51.100.7'],
    ['a socket that is gone', undefined, '203.0.113.9', '0.0.0.0'],
  ])('%s', (_what, peer, forwardedFor, address) => {
    expect(findClientAddress({ peer, forwardedFor, isTrusted })).toBe(address);
  });
});
