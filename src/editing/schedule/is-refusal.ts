import { APIError } from 'payload';
import { CONFLICT_SENTENCE } from '../write-conflict';

/**
 * Whether an error says that a thing may not be done, so that trying again would change nothing. A conflict with
 * somebody else's save passes, and so does a database that is away.
 */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof APIError &&
    error.status >= 400 &&
    error.status < 500 &&
    error.message !== CONFLICT_SENTENCE
  );
}
