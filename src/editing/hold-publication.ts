import { setTimeout as sleep } from 'node:timers/promises';
import { initTransaction } from 'payload';
import type { EditingContext } from './editing-context';
import { conflictError, isWriteConflict } from './write-conflict';

const ATTEMPTS = 4;

/**
 * Makes a transaction that is about to publish a text begin by writing to its publication, so that whoever brings
 * the article's date into it (`settleArticle`) waits, and never undoes the publish. Throws 409 when somebody else is
 * publishing this very text.
 */
export async function holdPublication({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await req.transactionID;
    if (!transaction || !isUnused({ payload, transaction })) return;
    try {
      await payload.db.updateOne({
        collection: 'publications',
        where: { text: { equals: text } },
        data: { heldBy: String(transaction) },
        returning: false,
        req,
      });
      return;
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw conflictError();
      // Nothing was done in it yet, so a new one takes its place.
      await payload.db.rollbackTransaction(transaction);
      delete req.transactionID;
      await initTransaction(req);
      await sleep(attempt);
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
