import { type BSON, type ClientSession, type Db, MongoServerError, Timestamp } from 'mongodb';
import { CommandError } from '../command-error';

/** Everything as it was at one moment, whoever writes meanwhile. */
export type Snapshot = {
  /** The documents of a collection in the order of their ids, as BSON. */
  read: (collection: string) => AsyncIterable<Uint8Array>;
  /** The documents in another order, or in part. */
  find: (
    collection: string,
    options: { projection: BSON.Document; sort: BSON.Document },
  ) => AsyncIterable<BSON.Document>;
  /** The moment, by the database's clock; known when something was read. */
  getClusterTime: () => { seconds: number; count: number };
};

// Said with each question, because one that the client or its URL sets would turn the snapshot off without a word.
const readConcern = { level: 'snapshot' } as const;

const GONE = new Set(['SnapshotTooOld', 'SnapshotUnavailable']);

/** Reads in one snapshot session, and once more from the beginning when MongoDB has forgotten the moment. */
export async function withSnapshot<T>(db: Db, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  try {
    return await readOnce(db, read);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  try {
    return await readOnce(db, read);
  } catch (error) {
    if (!isGone(error)) throw error;
    throw new CommandError(
      'MongoDB forgot the moment of the backup before all of it was read: raise how long it remembers, as its administrator, with db.adminCommand({ setParameter: 1, minSnapshotHistoryWindowInSeconds: 3600 }), and begin again.',
    );
  }
}

function isGone(error: unknown): boolean {
  return error instanceof MongoServerError && GONE.has(error.codeName ?? '');
}

async function readOnce<T>(db: Db, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const session = db.client.startSession({ snapshot: true });
  try {
    return await read({
      read: (collection) =>
        db
          .collection<Uint8Array & BSON.Document>(collection)
          .find({}, { session, readConcern, sort: { _id: 1 }, raw: true, batchSize: 1000 }),
      find: (collection, options) => db.collection(collection).find({}, { session, readConcern, ...options }),
      getClusterTime: () => readClusterTime(session),
    });
  } finally {
    await session.endSession();
  }
}

/** The driver keeps it for the reads that follow, and shows it to nobody. */
function readClusterTime(session: ClientSession): { seconds: number; count: number } {
  const time: unknown = Reflect.get(session, 'snapshotTime');
  if (!(time instanceof Timestamp)) throw new Error('The snapshot session has no time.');
  return { seconds: time.getHighBitsUnsigned(), count: time.getLowBitsUnsigned() };
}
