import { MongoClient, type Db } from 'mongodb';
import { env } from '@/env';

// `next dev` loads modules again at every change: without this, each time would leave a pool of connections behind.
declare global {
  var colophonReadingDatabase: Db | undefined;
}

function createClient(): MongoClient {
  return new MongoClient(env.DATABASE_URL, {
    appName: 'colophon-reading',
    maxPoolSize: 32,
    minPoolSize: 2,
    waitQueueTimeoutMS: 3000,
    // Without a database a reader is told so within seconds, not after the driver's thirty.
    serverSelectionTimeoutMS: 2500,
    connectTimeoutMS: 2500,
    socketTimeoutMS: 20_000,
    // One that hangs is noticed, and its connections given up, after this and `connectTimeoutMS`.
    heartbeatFrequencyMS: 1000,
    // Only the primary is sure to show what was published a moment ago; a commit is visible there at once. While there is
    // none, because the members elect one, another that was in step just now answers: docs/decisions/0020-growth.md.
    readPreference: 'primaryPreferred',
    maxStalenessSeconds: 90,
    readConcernLevel: 'local',
    retryWrites: false,
  });
}

/** A client whose first connection failed stays closed for ever (driver 6.20): without it, the next query tries anew. */
function forgetWhenClosed(database: Db): Db {
  database.client.once('topologyClosed', () => {
    if (globalThis.colophonReadingDatabase === database) globalThis.colophonReadingDatabase = undefined;
  });
  return database;
}

/** The database that DATABASE_URL names. One client a process; it connects at the first query and reconnects itself. */
export function getDatabase(): Db {
  globalThis.colophonReadingDatabase ??= forgetWhenClosed(createClient().db());
  return globalThis.colophonReadingDatabase;
}

/** Ends the connections, for commands and tests: a process with open ones does not end. */
export async function closeDatabase(): Promise<void> {
  const database = globalThis.colophonReadingDatabase;
  globalThis.colophonReadingDatabase = undefined;
  await database?.client.close();
}
