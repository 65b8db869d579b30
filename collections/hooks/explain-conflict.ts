import { type AfterErrorHook, ValidationError } from 'payload';
import { secondTextSentence } from '@/editing/find-place-fault';
import { CONFLICT_SENTENCE, isWriteConflict } from '@/editing/write-conflict';

/** Two saves at the same moment end in an error of the database; people are told what to do instead. */
export const explainConflict: AfterErrorHook = ({ error, req }) => {
  if (isWriteConflict(error)) return { status: 409, response: { errors: [{ message: CONFLICT_SENTENCE }] } };
  // The database's refusal, which names the first field of the index; a text without an article is another fault.
  const taken = req.t('error:valueMustBeUnique');
  const lostRace =
    error instanceof ValidationError &&
    error.data.errors.some(({ path, message }) => path === 'article' && message === taken);
  return lostRace
    ? { status: 409, response: { errors: [{ message: secondTextSentence('the one you chose') }] } }
    : undefined;
};
