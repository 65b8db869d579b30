import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from './count-request';

/** How long each waits, and how many may wait for one account in one process. */
const WAIT_MS = 2000;
const MOST = 20;

const lines = new Map<string, number>();

/** Waits before an attempt that may be a guess; the refusal where too many wait already. */
export async function waitInLine(account: string): Promise<Refusal | null> {
  const waiting = lines.get(account) ?? 0;
  if (waiting >= MOST) {
    return { status: 429, seconds: WAIT_MS / 1000, says: 'Too many try to log in to this account.' };
  }
  lines.set(account, waiting + 1);
  await sleep(WAIT_MS);
  const left = (lines.get(account) ?? 1) - 1;
  if (left > 0) lines.set(account, left);
  else lines.delete(account);
  return null;
}
