import { MongoClient } from 'mongodb';
import { env } from '@/env';

/** In milliseconds. */
export const ASKED_FOR_MS = 1000;

let client: MongoClient | null = null;

// Its own connection: in the readers' pool a question would wait behind theirs, and a busy archive look like none.
function createClient(): MongoClient {
  return new MongoClient(env.DATABASE_URL, {
    appName: 'colophon-health',
    maxPoolSize: 1,
    readPreference: 'primaryPreferred',
    retryReads: false,
    serverSelectionTimeoutMS: ASKED_FOR_MS,
    connectTimeoutMS: ASKED_FOR_MS,
    socketTimeoutMS: ASKED_FOR_MS,
    heartbeatFrequencyMS: 500,
  });
}

/** What makes a miss doubtful, in milliseconds beyond the limit: this very process was busy and read no answer. */
const LATE_MS = 200;

/**
 * Whether a member of the database answers within a second, and whether it takes changes; null when none does. Asked
 * again where this process was too busy to hear: loading Payload takes seconds in which nothing else is done.
 */
export async function askDatabase(tries = 10): Promise<{ takesChanges: boolean } | null> {
  const begun = performance.now();
  const answer = await askOnce();
  const isDoubtful = performance.now() - begun > ASKED_FOR_MS + LATE_MS;
  return answer === null && isDoubtful && tries > 1 ? askDatabase(tries - 1) : answer;
}

async function askOnce(): Promise<{ takesChanges: boolean } | null> {
  const asked = (client ??= createClient());
  const answer = await Promise.race([hello(asked), afterLimit()]);
  // A connection that does not answer stays taken: the next question gets another one.
  if (answer === null && client === asked) forget();
  return answer;
}

/** Lets go of the connection, for the end of the process. */
export function stopAskingDatabase(): void {
  forget();
}

function forget(): void {
  const gone = client;
  client = null;
  void gone?.close().catch(() => undefined);
}

async function hello(asked: MongoClient): Promise<{ takesChanges: boolean } | null> {
  try {
    // A command goes to the primary, whatever its client prefers, unless it says so itself.
    const { isWritablePrimary } = await asked
      .db('admin')
      .command({ hello: 1 }, { readPreference: 'primaryPreferred' });
    return { takesChanges: isWritablePrimary === true };
  } catch {
    return null;
  }
}

function afterLimit(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ASKED_FOR_MS, null).unref());
}
