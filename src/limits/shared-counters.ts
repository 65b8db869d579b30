import { MongoClient } from 'mongodb';
import { RateLimiterMongo, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { env } from '@/env';
import { LIMITS, type LimitName } from './limit-table';

/** The collection that all instances count in. */
export const COLLECTION = 'limits';

/** A database that is away is noticed within a second, one that is only busy is given a little more. */
const AWAY_MS = 1000;
export const PATIENCE_MS = 2500;

/** The counters that all instances share, once their index is there. */
export type SharedCounters = {
  ready: Promise<void>;
  of: (limit: LimitName) => RateLimiterAbstract;
  close: () => Promise<void>;
};

/** Opens the counters on a small client of their own; `onClosed` is told when it has become useless. */
export function openSharedCounters(onClosed: () => void): SharedCounters {
  const client = new MongoClient(env.DATABASE_URL, {
    appName: 'colophon-limits',
    maxPoolSize: 8,
    waitQueueTimeoutMS: PATIENCE_MS,
    serverSelectionTimeoutMS: AWAY_MS,
    connectTimeoutMS: AWAY_MS,
    socketTimeoutMS: 2 * PATIENCE_MS,
    // A count that a failing primary loses is no loss, and nobody should wait until a second member has it.
    writeConcern: { w: 1 },
    retryWrites: false,
  });
  // A client whose first connection failed stays closed for ever (driver 6.20).
  client.once('topologyClosed', onClosed);
  const database = client.db();
  const made = new Map<LimitName, RateLimiterMongo>();
  return {
    ready: prepare(client).catch((error: unknown) => {
      // Opened anew, they may find their database again.
      onClosed();
      void client.close();
      throw error;
    }),
    of: (limit) => {
      const { points, seconds } = LIMITS[limit];
      const limiter =
        made.get(limit) ??
        new RateLimiterMongo({
          storeClient: database,
          tableName: COLLECTION,
          keyPrefix: limit,
          points,
          duration: seconds,
          // Whoever is past a limit costs the database nothing more.
          inMemoryBlockOnConsumed: points + 1,
          disableIndexesCreation: true,
        });
      made.set(limit, limiter);
      return limiter;
    },
    close: () => client.close(),
  };
}

/** The unique index makes two first requests at the same moment one count; the other forgets what is over. */
async function prepare(client: MongoClient): Promise<void> {
  await client
    .db()
    .collection(COLLECTION)
    .createIndexes([
      { key: { key: 1 }, unique: true },
      { key: { expire: 1 }, expireAfterSeconds: 0 },
    ]);
}
