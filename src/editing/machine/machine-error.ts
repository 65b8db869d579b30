import { APIError } from 'payload';

/**
 * The refusal of a draft, as a sentence that says what to do. `cause`: a status of HTTP, `answer` for one that cannot be
 * read, `size` for one that is too large, or what `fetch` threw. Our own errors pass through.
 */
export function machineError(cause: unknown): Error {
  if (cause instanceof APIError) return cause;
  const sentence = typeof cause === 'number' ? ofStatus(cause) : ofFailure(cause);
  return new APIError(sentence, isTimeout(cause) ? 504 : 502, null, true);
}

function ofStatus(status: number): string {
  if (status === 401 || status === 403)
    return `The translation machine refused the key (${status}): ask an administrator to check MACHINE_KEY.`;
  if (status === 404)
    return 'The translation machine was not found at its address (404): ask an administrator to check MACHINE_URL and MACHINE_MODEL.';
  if (status === 413) return 'This is too much for the translation machine (413): choose fewer paragraphs.';
  if (status === 429)
    return 'The translation machine has too much to do, or its credit is used up (429): try again in a few minutes.';
  if (status >= 300 && status < 400)
    return `The translation machine sends requests elsewhere (${status}), which is refused: ask an administrator to set MACHINE_URL to its real address.`;
  if (status < 500)
    return `The translation machine refused the request (${status}): ask an administrator to check MACHINE_MODEL, or choose fewer paragraphs.`;
  return `The translation machine failed (${status}): try again in a few minutes.`;
}

function ofFailure(cause: unknown): string {
  if (isTimeout(cause))
    return 'The translation machine did not answer in time: try again with fewer paragraphs.';
  if (cause === 'answer')
    return 'The translation machine answered with something that is no translation: try again, with fewer paragraphs if it happens again.';
  if (cause === 'size')
    return 'The translation machine answered with far more than a translation: nothing of it was taken.';
  return 'The translation machine cannot be reached: try again in a few minutes, or ask an administrator to check MACHINE_URL.';
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}
