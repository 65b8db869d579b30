import { RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/env';
import { getClientAddress, type RequestHeaders } from './client-address';
import { askCounter } from './counters';
import { toHashedKey } from './hashed-key';
import { LIMITS, type Limit, type LimitName, type RequestLimit } from './limit-table';

/** Too many: when it goes on, in whole seconds from now (`Retry-After`, RFC 9110, 10.2.3), and why. */
export type Refusal = { status: 429 | 503; seconds: number; says: string };

/** Counts one more of what the parts stand for; null when there may be one more. */
export async function countOne(name: LimitName, ...parts: string[]): Promise<Refusal | null> {
  try {
    await askCounter(name, (limiter) => limiter.consume(toHashedKey(...parts)));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const limit: Limit = LIMITS[name];
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    const says = `${limit.says ?? 'Too many requests.'} Please ask again in ${seconds} s.`;
    return { status: limit.status ?? 429, seconds, says };
  }
}

/** Counts a request of the address that its headers tell; the refusal when it is one too many, and null otherwise. */
export async function countRequest(name: RequestLimit, headers: RequestHeaders): Promise<Refusal | null> {
  return env.RATE_LIMITS ? countOne(name, getClientAddress(headers)) : null;
}
