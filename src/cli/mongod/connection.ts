import { realpath } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import { REPLICA_SET } from './mongod-arguments';

/** A connection to the one mongod on that port, whatever state its replica set is in. */
export function createDirectClient(port: number, appName: string): MongoClient {
  return new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    appName,
    maxPoolSize: 2,
    serverSelectionTimeoutMS: 2_000,
    connectTimeoutMS: 2_000,
  });
}

/** Whether what answers is the mongod of this database folder and not a stranger on a reused port. */
export async function servesFolder(client: MongoClient, dbPath: string): Promise<boolean> {
  try {
    const options = await client.db('admin').command({ getCmdLineOpts: 1 });
    const parsed: unknown = options.parsed;
    const theirs = readString(parsed, 'storage', 'dbPath');
    if (!theirs || readString(parsed, 'replication', 'replSet') !== REPLICA_SET) return false;
    return (await realpath(theirs)) === (await realpath(dbPath));
  } catch {
    return false;
  }
}

function readString(value: unknown, ...keys: string[]): string | null {
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return null;
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return typeof value === 'string' ? value : null;
}
