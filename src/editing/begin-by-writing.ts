import { setTimeout as sleep } from 'node:timers/promises';
import { initTransaction } from 'payload';
import type { EditingContext } from './editing-context';
import { conflictError, isWriteConflict } from './write-conflict';

type Beginning = EditingContext & {
  /** How often it is tried while others are writing the same, after waits of 1, 2, 3 … times `waitMs`. */
  attempts: number;
  waitMs: number;
  /** Writes what the others write too. It is given the id of the transaction. */
  write: (transaction: string) => Promise<void>;
};

/**
 * Makes a transaction begin by writing what others must not change meanwhile: whoever comes later waits or is told,
 * and what the transaction reads is what stands after those who came before. Throws 409 when they do not finish.
 */
export async function beginByWriting({ payload, req, attempts, waitMs, write }: Beginning): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await req.transactionID;
    if (!transaction || !isUnused({ payload, transaction })) return;
    try {
      await write(String(transaction));
      return;
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
      if (attempt === attempts) throw conflictError();
      // Nothing was done in it yet, so a new one takes its place.
      await payload.db.rollbackTransaction(transaction);
      delete req.transactionID;
      await sleep(attempt * waitMs);
      await initTransaction(req);
    }
  }
}

/** In a transaction that has done something already, MongoDB has fixed what it sees: too late to hold anything. */
function isUnused({
  payload,
  transaction,
}: Pick<EditingContext, 'payload'> & { transaction: string | number }): boolean {
  const session: unknown = payload.db.sessions?.[transaction];
  if (typeof session !== 'object' || session === null || !('transaction' in session)) return false;
  const { transaction: state } = session;
  return typeof state === 'object' && state !== null && 'isStarting' in state && state.isStarting === true;
}
