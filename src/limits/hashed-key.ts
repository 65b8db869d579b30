import { createHmac } from 'node:crypto';
import { env } from '@/env';

/**
 * What stands for addresses and accounts in the database. Both are personal data, and an address is guessed from a
 * plain hash within minutes: only who has the secret can tell whose count it is.
 */
export function toHashedKey(...parts: string[]): string {
  const hash = createHmac('sha256', env.PAYLOAD_SECRET).update(JSON.stringify(parts));
  return hash.digest('base64url').slice(0, 22);
}
