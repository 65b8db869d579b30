import { BlockList, isIP, isIPv4 } from 'node:net';

/** Tells whether an address, as `toAddress` gives it, is one of the proxies in front. */
export type IsTrusted = (address: string) => boolean;

/** Takes addresses and networks such as `10.0.0.0/8`, all of them valid. */
export function trustProxies(proxies: readonly string[]): IsTrusted {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) => list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/**
 * One spelling for each address: IPv4 also where a socket of IPv6 names it (`::ffff:192.0.2.1`, RFC 4291, 2.5.5.2),
 * without port, brackets and zone; null for what is no address.
 */
export function toAddress(given: string): string | null {
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(given)?.[1] ?? /^([\d.]+):\d+$/.exec(given)?.[1] ?? given.split('%')[0];
  const kind = isIP(bare ?? '');
  if (bare === undefined || kind === 0) return null;
  if (kind === 4) return bare;
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(canonical);
  if (!mapped) return canonical;
  const [high, low] = [parseInt(mapped[1] ?? '', 16), parseInt(mapped[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/**
 * Who asks: the peer, or, when the peer is a trusted proxy, the rightmost address of `X-Forwarded-For` that is not
 * one itself. Whatever stands further left was written by somebody whom nobody vouches for.
 */
export function findClientAddress({
  peer,
  forwardedFor,
  isTrusted,
}: {
  peer: string | undefined;
  forwardedFor: string | string[] | undefined;
  isTrusted: IsTrusted;
}): string {
  let believed = toAddress(peer ?? '') ?? '0.0.0.0';
  const hops = [forwardedFor ?? []].flat().join(',').split(',').reverse();
  for (const hop of hops) {
    if (!isTrusted(believed)) return believed;
    const address = toAddress(hop.trim());
    if (address === null) return believed;
    believed = address;
  }
  return believed;
}
