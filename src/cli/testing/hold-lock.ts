/** Holds a lock of the database until it is killed. For tests only. */
import { MongoClient } from 'mongodb';
import { env } from '@/env';
import { withDatabaseLock } from '../migrating/database-lock';

const db = new MongoClient(env.DATABASE_URL).db();
await withDatabaseLock(
  { db, name: 'trial', onWait: () => undefined, lease: 1000 },
  () => new Promise(() => undefined),
);
