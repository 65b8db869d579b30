import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll } from 'vitest';
import { closeDatabase } from '@/archive/database';
import { closeCounters } from '@/limits/counters';
import { forgetPayload } from './forget-payload';
import { quickenPasswords } from './quick-passwords';

// Runs before each test file is loaded, and so before src/env.ts reads the environment: every file has an empty
// database, a folder and a secret of its own. The database is its process's, emptied after each file: to make the
// indexes of all collections takes longer than most files. `useFreshDatabase` gives one that has none.
const base = process.env.TEST_DATABASE_URL;
if (!base)
  throw new Error('Run integration tests with `npx vitest run --config vitest.integration.config.ts`.');
const kept = new URL(base);
kept.pathname = `/test_${process.pid}`;
const fresh = new URL(base);
fresh.pathname = `/test_${randomBytes(6).toString('hex')}`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'colophon-test-files-'));

const slowPasswords = quickenPasswords();
process.env.DATABASE_URL = kept.href;
process.env.TEST_FRESH_DATABASE_URL = fresh.href;
process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex');
process.env.DATA_DIR = folder;
process.env.MEDIA_DIR = path.join(folder, 'media');

afterAll(async () => {
  await closeDatabase();
  await closeCounters();
  await forgetPayload();
  slowPasswords();
  const client = new MongoClient(kept.href);
  await client.db(fresh.pathname.slice(1)).dropDatabase();
  for (const { collectionName } of await client.db().collections()) {
    await client.db().collection(collectionName).deleteMany({});
  }
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});
