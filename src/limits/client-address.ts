import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Headers as route handlers have them, or as pages do. */
export type RequestHeaders = Headers | IncomingHttpHeaders;

/** Of the requests that come without an address, as none does that came over the network. */
const NOBODY = 'unknown';

/**
 * The network that a request comes from: its IPv4 address, or the first 64 bits of its IPv6 address, which are one
 * household's or one server's (RFC 6177). The server in front has put the one address to be believed into
 * `X-Forwarded-For`; of several, the last is the one that the nearest machine has added.
 */
export function getClientAddress(headers: RequestHeaders): string {
  const forwarded = headers instanceof Headers ? headers.get('x-forwarded-for') : headers['x-forwarded-for'];
  const address = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return address ? toNetwork(address) : NOBODY;
}

function toNetwork(address: string): string {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return NOBODY;
  // Writes every address in one way (RFC 5952), with IPv4 in IPv6 as two groups in hexadecimal.
  const groups = toGroups(new URL(`http://[${bare}]`).hostname.slice(1, -1));
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight numbers of an IPv6 address in its one form. */
function toGroups(address: string): number[] {
  const [before = [], after = []] = address
    .split('::')
    .map((part) => part.split(':').flatMap((group) => (group === '' ? [] : [Number.parseInt(group, 16)])));
  const between = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...between, ...after];
}
