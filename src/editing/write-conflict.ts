import { APIError } from 'payload';

const WRITE_CONFLICT = 112;
/** What comes after a conflict, when the transaction that it undid is asked for more. */
const NO_SUCH_TRANSACTION = 251;

/** MongoDB's way to say that two transactions wrote the same document: the later one is undone as a whole. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === WRITE_CONFLICT || error.code === NO_SUCH_TRANSACTION;
}

/** Whether the same transaction, begun anew, may well succeed. */
export function isWorthRetrying(error: unknown): boolean {
  if (isWriteConflict(error)) return true;
  if (!(error instanceof Error) || !('errorLabels' in error)) return false;
  const { errorLabels } = error;
  return Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError');
}

export const CONFLICT_SENTENCE =
  'Somebody else saved this at the same moment, so nothing of yours was written. Look at what changed, then save again.';

/** The same in a sentence that says what to do, as 409. */
export function conflictError(): APIError {
  return new APIError(CONFLICT_SENTENCE, 409, null, true);
}
