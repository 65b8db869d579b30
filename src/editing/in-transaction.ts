import { setTimeout as sleep } from 'node:timers/promises';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { conflictError, isWorthRetrying } from './write-conflict';

const ATTEMPTS = 8;
const WAIT_MS = 20;

/**
 * Does a task in a transaction of its own, so that nothing it reads can change before it writes. When others got in its
 * way it is done again from its beginning, unless `attempts` is 1; throws 409 when that does not help. Within a
 * transaction that the request has already the task is part of that one.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  task: () => Promise<Result>,
  { attempts = ATTEMPTS } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const isOurs = await initTransaction(req);
    try {
      const result = await task();
      if (isOurs) await commitTransaction(req);
      return result;
    } catch (error) {
      if (isOurs) await killTransaction(req);
      if (!isOurs || !isWorthRetrying(error)) throw error;
      if (attempt === attempts) throw conflictError();
      await sleep(WAIT_MS * (attempt + Math.random()));
    }
  }
}
