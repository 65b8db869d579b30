import { MongoServerError } from 'mongodb';

/** What happened since is not known and cannot be learned: the index is to be built anew. */
export class PlaceLostError extends Error {
  override name = 'PlaceLostError';
}

/** A collection is gone, or another has its name: what an index has may be of what is no more. */
export class UpheavalError extends Error {
  override name = 'UpheavalError';
}

/**
 * Codes that come and go while the place in the stream is still good: CursorNotFound, CursorKilled, Interrupted,
 * shutting down, stepping down; and those of a login without the right to watch.
 */
const PASSING = new Set([6, 7, 43, 89, 91, 189, 237, 262, 9001, 10107, 11600, 11601, 11602, 13435, 13436]);
const REFUSED = new Set([13, 18, 391, 8000]);

/**
 * Tells whether the answer of the server to the command of a stream says that it cannot go on from its token: too old
 * (ChangeStreamHistoryLost), of another database, or none that it can read.
 */
export function isPlaceLost(error: unknown): boolean {
  if (!(error instanceof MongoServerError) || error.hasErrorLabel('ResumableChangeStreamError')) return false;
  const code = Number(error.code);
  return !PASSING.has(code) && !REFUSED.has(code);
}
