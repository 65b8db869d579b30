import { MongoClient, type Db } from 'mongodb';
import { env } from '@/env';

/** A connection for reading or writing a whole archive, which takes longer than a reader may wait. */
export async function withConnection<T>(run: (db: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(env.DATABASE_URL, { appName: 'colophon-backup', maxPoolSize: 4 });
  try {
    return await run(client.db());
  } finally {
    await client.close();
  }
}
