import { describe, expect, it } from 'vitest';
import { getClientAddress } from './client-address';

const from = (address: string) => getClientAddress({ 'x-forwarded-for': address });

describe('getClientAddress', () => {
  it('is the address of IPv4, also when it is written as IPv6', () => {
    expect(from('203.0.113.7')).toBe('203.0.113.7');
    expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(getClientAddress(new Headers({ 'X-Forwarded-For': '203.0.113.7' }))).toBe('203.0.113.7');
  });

  it('is one for the 64 bits of an IPv6 network, however it is written, and another for the next', () => {
    const forms = [
      '2001:db8:0:1::1',
      '2001:DB8::1:ffff:ffff:ffff:ffff',
      '[2001:db8:0:1:2::]',
      '2001:db8:0:1::1%eth0',
    ];
    expect(new Set(forms.map(from))).toEqual(new Set(['2001:db8:0:1::/64']));
    expect(from('2001:db8:0:2::1')).toBe('2001:db8:0:2::/64');
    expect(from('::1')).toBe('0:0:0:0::/64');
    expect(from('1:2:3:4:5:6:7:8')).toBe('1:2:3:4::/64');
  });

  it('of several is what the nearest machine added, whatever the client wrote before it', () => {
    expect(from('198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  });

  it('of anything else is one for all, so that nonsense opens no further count', () => {
    expect([from(''), from('me'), from('203.0.113'), from('1::2::3'), getClientAddress({})]).toEqual(
      Array.from({ length: 5 }, () => 'unknown'),
    );
  });
});
