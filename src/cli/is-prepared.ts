import { MongoClient } from 'mongodb';
import { wasInterrupted } from './demonstration-mark';
import { readMigrationState, refuseNewerDatabase } from './migrating/migration-state';

/**
 * Whether the database has every migration, somebody who can log in, and articles: then a start need not load
 * Payload, which takes seconds, to find that there is nothing to do. Throws for a database that is newer.
 */
export async function isPrepared(url: string, migrations = 'migrations'): Promise<boolean> {
  const client = new MongoClient(url);
  try {
    const db = client.db();
    const [state, users, articles] = await Promise.all([
      readMigrationState(db, migrations),
      db.collection('users').countDocuments({}, { limit: 1 }),
      db.collection('articles').countDocuments({}, { limit: 1 }),
    ]);
    refuseNewerDatabase(state);
    const isWhole = !(await wasInterrupted(db));
    return isWhole && state.pending.length === 0 && users > 0 && articles > 0;
  } finally {
    await client.close();
  }
}
