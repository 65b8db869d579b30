import { Long, Timestamp, type Document } from 'mongodb';
import { getDatabase } from '@/archive/database';
import { INDEXED_VOCABULARY } from '@/archive/list-indexable-ids';
import { toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import { isPlaceLost, PlaceLostError } from './place-lost';
import { toChange, type Change } from './to-change';

/** What happened since the last look, in its order, and where the stream is after it. */
export type Batch = {
  changes: Change[];
  /** Where to go on when all of it is in the index: a resume token. */
  token: string;
  /** When the last change was made: by the cluster's logical clock, and by the server's. */
  at: Timestamp | null;
  madeAt: Date | null;
};

export type ChangeStream = {
  /** Where it began, and at what time of the cluster. */
  token: string;
  at: Timestamp | null;
  /** What is waiting, at once; where nothing is, after `waitMs` or as soon as something comes. */
  next: (waitMs: number) => Promise<Batch>;
  close: () => Promise<void>;
};

const MOST_CHANGES = 100;
const CLOSE_WITHIN_MS = 500;

const WATCHED = ['publications', ...INDEXED_VOCABULARY];

/** Documents stay behind: a change says only that something has changed. */
const PIPELINE: Document[] = [
  {
    $match: {
      $or: [
        { 'ns.coll': { $in: WATCHED } },
        { 'to.coll': { $in: WATCHED } },
        { operationType: { $in: ['dropDatabase', 'invalidate'] } },
      ],
    },
  },
  {
    $project: {
      operationType: 1,
      clusterTime: 1,
      wallTime: 1,
      'ns.coll': 1,
      'documentKey._id': 1,
      updated: {
        $map: { input: { $objectToArray: '$updateDescription.updatedFields' }, in: '$$this.k' },
      },
      removed: '$updateDescription.removedFields',
      cut: '$updateDescription.truncatedArrays.field',
    },
  },
];

/**
 * The changes of the database from a token on, or from now. Made of the commands themselves and not of the driver's
 * `watch`, which neither tells what is waiting nor leaves it to us where to start again.
 *
 * @throws PlaceLostError, also from `next`, when the database cannot tell what happened since the token
 */
export async function openChangeStream({
  token,
  stop,
}: {
  token: string | null;
  stop: AbortSignal;
}): Promise<ChangeStream> {
  const database = getDatabase();
  const session = database.client.startSession({ causalConsistency: false });
  // Numbers stay Long: the id of a cursor has 64 bits.
  const run = (command: Document): Promise<JsonRecord> =>
    database.command(command, { session, signal: stop, promoteLongs: false }).catch((error: unknown) => {
      throw isPlaceLost(error) ? new PlaceLostError(String(error), { cause: error }) : error;
    });
  const stage = { $changeStream: token === null ? {} : { resumeAfter: { _data: token } } };
  const readConcern = { level: 'majority' };
  const aggregate = { aggregate: 1, pipeline: [stage, ...PIPELINE], cursor: { batchSize: 0 }, readConcern };
  const opened = await run(aggregate).catch(async (error: unknown) => {
    await session.endSession();
    throw error;
  });
  const begun = toRecord(opened.cursor);
  let id = toLong(begun.id);
  let last = readToken(begun) ?? token ?? '';

  const next = async (waitMs: number): Promise<Batch> => {
    if (id.isZero()) throw new PlaceLostError('The stream of changes has ended.');
    const answer = await run({
      getMore: id,
      collection: '$cmd.aggregate',
      batchSize: MOST_CHANGES,
      maxTimeMS: Math.max(1, waitMs),
    });
    const cursor = toRecord(answer.cursor);
    id = toLong(cursor.id);
    last = readToken(cursor) ?? last;
    const events = toRecords(cursor.nextBatch);
    const { clusterTime, wallTime } = events.at(-1) ?? {};
    return {
      changes: events.map(toChange),
      token: last,
      at: clusterTime instanceof Timestamp ? clusterTime : null,
      madeAt: wallTime instanceof Date ? wallTime : null,
    };
  };

  const close = async (): Promise<void> => {
    const kill = { killCursors: '$cmd.aggregate', cursors: [id] };
    if (!id.isZero()) {
      await database.command(kill, { session, timeoutMS: CLOSE_WITHIN_MS }).catch(() => undefined);
    }
    await session.endSession();
  };

  const at = opened.operationTime instanceof Timestamp ? opened.operationTime : null;
  return { token: last, at, next, close };
}

function readToken(cursor: JsonRecord): string | null {
  const { _data: data } = toRecord(cursor.postBatchResumeToken);
  return typeof data === 'string' ? data : null;
}

const toLong = (value: unknown): Long => (Long.isLong(value) ? value : Long.ZERO);
