import { ValidationError, type CollectionAfterErrorHook } from 'payload';
import { secondTextSentence } from '@/editing/find-place-fault';
import { CONFLICT_SENTENCE, isWriteConflict } from '@/editing/write-conflict';

/** Two saves at the same moment end in an error of the database; people are told what to do instead. */
export const explainConflict: CollectionAfterErrorHook = ({ error }) => {
  if (isWriteConflict(error)) return { status: 409, response: { errors: [{ message: CONFLICT_SENTENCE }] } };
  const lostRace =
    error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'article');
  return lostRace
    ? { status: 409, response: { errors: [{ message: secondTextSentence('the one you chose') }] } }
    : undefined;
};
