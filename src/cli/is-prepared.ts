import { readdir } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import { wasInterrupted } from './demonstration-mark';

/**
 * Whether the database has every migration, somebody who can log in, and articles: then a start need not load
 * Payload, which takes seconds, to find that there is nothing to do.
 */
export async function isPrepared(url: string, migrations = 'migrations'): Promise<boolean> {
  const client = new MongoClient(url);
  try {
    const names = (await readdir(migrations))
      .filter((file) => /^\d.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length));
    const db = client.db();
    const [done, users, articles] = await Promise.all([
      db.collection('payload-migrations').countDocuments({ name: { $in: names } }),
      db.collection('users').countDocuments({}, { limit: 1 }),
      db.collection('articles').countDocuments({}, { limit: 1 }),
    ]);
    const isWhole = !(await wasInterrupted(db));
    return isWhole && done === names.length && users > 0 && articles > 0;
  } finally {
    await client.close();
  }
}
