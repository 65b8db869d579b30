import { setTimeout as sleep } from 'node:timers/promises';
import { commitTransaction, initTransaction, killTransaction } from 'payload';
import type { EditingContext } from '../editing-context';
import { holdText } from '../hold-text';
import { conflictError, isWriteConflict } from '../write-conflict';

const ATTEMPTS = 5;
const WAIT_MS = 20;

/**
 * Does a task in a transaction that holds the text, so that what the task reads is what it writes over. When others got
 * in its way it is done again from its beginning; throws 409 when that does not help. Within a transaction that the
 * request has already the task is part of that one.
 */
export async function whileHoldingText<Result>(
  { payload, req, text }: EditingContext & { text: string },
  task: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const isOurs = await initTransaction(req);
    try {
      await holdText({ payload, req, text });
      const result = await task();
      if (isOurs) await commitTransaction(req);
      return result;
    } catch (error) {
      if (isOurs) await killTransaction(req);
      if (!isOurs || !(isWriteConflict(error) || isTransient(error))) throw error;
      if (attempt === ATTEMPTS) throw conflictError();
      await sleep(attempt * WAIT_MS);
    }
  }
}

/** Whether MongoDB says that the same transaction, begun anew, may well succeed. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error) || !('errorLabels' in error)) return false;
  const { errorLabels } = error;
  return Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError');
}
