import { env } from '@/env';
import { getClientAddress, type RequestHeaders } from './client-address';
import { countOne, type Refusal } from './count-request';
import { askCounter } from './counters';
import { toHashedKey } from './hashed-key';
import { LIMITS } from './limit-table';
import { waitInLine } from './wait-in-line';

/** Who tries: the e-mail address of an account as it was typed, whether there is such an account or not. */
type Attempt = { account: string; headers: RequestHeaders };

const normalize = (account: string) => account.toLowerCase().trim();

/**
 * Admits an attempt to log in, or says how long to wait. Each counts as a wrong one until `noteLogin` tells that it was
 * not, so that many at the same moment are no more than many one after the other.
 *
 * Nobody is locked out of an account by others: it is closed to one address alone, and where wrong logins come from
 * everywhere, those from addresses that the account does not know wait in line.
 */
export async function admitLogin({ account, headers }: Attempt): Promise<Refusal | null> {
  if (!env.RATE_LIMITS) return null;
  const address = getClientAddress(headers);
  const email = normalize(account);
  const refused = (await countOne('login', address)) ?? (await countOne('loginToAccount', address, email));
  if (refused) return refused;
  if (await isKnown(address, email)) return null;
  const isUnderAttack = await countOne('loginFromAnywhere', email);
  return isUnderAttack ? waitInLine(toHashedKey(email)) : null;
}

/** An attempt was right, or the account was opened by its e-mail: the address is known to it, and begins anew. */
export async function noteLogin({ account, headers }: Attempt): Promise<void> {
  if (!env.RATE_LIMITS) return;
  const address = getClientAddress(headers);
  const email = normalize(account);
  const pair = toHashedKey(address, email);
  const wasKnown = await isKnown(address, email);
  await Promise.all([
    askCounter('login', (limiter) => limiter.reward(toHashedKey(address))),
    askCounter('loginToAccount', (limiter) => limiter.delete(pair)),
    askCounter('knownAddress', (limiter) => limiter.set(pair, 1, LIMITS.knownAddress.seconds)),
    !wasKnown && askCounter('loginFromAnywhere', (limiter) => limiter.reward(toHashedKey(email))),
  ]);
}

async function isKnown(address: string, email: string): Promise<boolean> {
  return (await askCounter('knownAddress', (limiter) => limiter.get(toHashedKey(address, email)))) !== null;
}

/** Counts one more token of a reset that may be a guess, until `noteLogin` tells that it was not. */
export async function admitToken(headers: RequestHeaders): Promise<Refusal | null> {
  return env.RATE_LIMITS ? countOne('login', getClientAddress(headers)) : null;
}

/** Counts a request for a new password by the address that it comes from. */
export async function admitReset(headers: RequestHeaders): Promise<Refusal | null> {
  return env.RATE_LIMITS ? countOne('passwordReset', getClientAddress(headers)) : null;
}

/** Whether one more e-mail may go to the account. */
export async function maySendReset(account: string): Promise<boolean> {
  return !env.RATE_LIMITS || (await countOne('passwordResetOfAccount', normalize(account))) === null;
}
