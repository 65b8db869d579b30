import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { env } from '@/env';
import { toAddress } from './client-address';

/**
 * Whether somebody may read the metrics: whoever names the token, or a program on this machine that came without a
 * proxy. `x-forwarded-for` is by now one address, that of the client as trusted proxies tell it.
 */
export function mayReadMetrics(
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
  token = env.METRICS_TOKEN,
): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token !== undefined && given !== undefined && isEqual(given, token)) return true;
  const forwarded = headers['x-forwarded-for'];
  return isLoopback(socket.remoteAddress) && (forwarded === undefined || isLoopback(String(forwarded)));
}

function isLoopback(address: string | undefined): boolean {
  const plain = toAddress(address ?? '');
  return plain === '::1' || (plain?.startsWith('127.') ?? false);
}

// Of one length, so that the time tells nothing.
function isEqual(one: string, other: string): boolean {
  const [a, b] = [one, other].map((value) => createHash('sha256').update(value).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
