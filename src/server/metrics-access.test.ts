import { expect, it } from 'vitest';
import { mayReadMetrics } from './metrics-access';

const TOKEN = 'a-token-of-this-archive';

it.each([
  ['a program on this machine', '127.0.0.1', {}, true],
  ['one that speaks IPv6', '::1', {}, true],
  ['one whose socket names IPv4 in IPv6', '::ffff:127.0.0.1', {}, true],
  ['this machine, as our server tells it', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, true],
  ['an outsider behind a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '192.0.2.7' }, false],
  ['a list of addresses', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 192.0.2.7' }, false],
  ['an outsider', '192.0.2.7', {}, false],
  ['an outsider who claims to be here', '192.0.2.7', { 'x-forwarded-for': '127.0.0.1' }, false],
  ['whoever names the token', '192.0.2.7', { authorization: `Bearer ${TOKEN}` }, true],
  ['whoever names another', '192.0.2.7', { authorization: `Bearer ${TOKEN}x` }, false],
  ['whoever names it in another way', '192.0.2.7', { authorization: `Basic ${TOKEN}` }, false],
])('%s', (_who, remoteAddress, headers, may) => {
  expect(mayReadMetrics({ headers, socket: { remoteAddress } }, TOKEN)).toBe(may);
});

it('without a token, no token opens', () => {
  const request = { headers: { authorization: 'Bearer undefined' }, socket: { remoteAddress: '192.0.2.7' } };
  expect(mayReadMetrics(request, undefined)).toBe(false);
});
