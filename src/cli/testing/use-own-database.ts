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

// Runs before each test file is loaded, and so before src/env.ts reads the environment: every file has a
// database, a folder and a secret of its own.
const base = process.env.TEST_DATABASE_URL;
if (!base)
  throw new Error('Run integration tests with `npx vitest run --config vitest.integration.config.ts`.');
const url = new URL(base);
url.pathname = `/test_${randomBytes(6).toString('hex')}`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'colophon-test-files-'));

const slowPasswords = quickenPasswords();
process.env.DATABASE_URL = url.href;
process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex');
process.env.DATA_DIR = folder;
process.env.MEDIA_DIR = path.join(folder, 'media');

afterAll(async () => {
  await closeDatabase();
  await closeCounters();
  await forgetPayload();
  slowPasswords();
  const client = new MongoClient(url.href);
  await client.db().dropDatabase();
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});
