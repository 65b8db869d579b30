import type { AfterErrorHook } from 'payload';

/** What MongoDB and what reads for it call a value that is not of the kind that is asked for. */
const BAD_VALUES = new Set(['CastError', 'BSONError', 'ObjectExpectedError', 'ObjectParameterError']);
/** BadValue, FailedToParse, TypeMismatch, InvalidBSON, and regular expressions that cannot be read. */
const BAD_QUERIES = new Set<unknown>([2, 9, 14, 22, 51091]);

/** What nobody could have meant ends deep in the database: who sent it is told so, and not that the server failed. */
export const explainBadInput: AfterErrorHook = ({ collection, error, req }) => {
  if (hasStatus(error)) return undefined;
  // Of Payload's own collections, which have none of our hooks.
  if (collection && !collection.versions && req.pathname.includes(`/${collection.slug}/versions`))
    return { status: 404, response: { errors: [{ message: 'No versions are kept of these.' }] } };
  const sentence = explain(error);
  return sentence ? { status: 400, response: { errors: [{ message: sentence }] } } : undefined;
};

function hasStatus(error: object): boolean {
  return 'status' in error && typeof error.status === 'number' && error.status < 500;
}

function explain(error: Error): string | null {
  if (error instanceof SyntaxError && error.message.includes('JSON')) return 'What you sent is not JSON.';
  // mongoose, of places on a map where there is none.
  if (/^Can't use \$/.test(error.message)) return 'The query cannot be read.';
  if (error instanceof URIError) return 'The address cannot be read: it has a malformed %.';
  if (BAD_VALUES.has(error.name)) {
    const path = 'path' in error && typeof error.path === 'string' ? `“${error.path}”` : 'A field';
    return `${path} has a value of the wrong kind.`;
  }
  return 'code' in error && BAD_QUERIES.has(error.code) ? 'The query cannot be read.' : null;
}
