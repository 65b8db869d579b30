import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startNode, toScriptArguments } from '../child-process';
import { withDatabaseLock } from './database-lock';
import { whenMigrated } from './when-migrated';

const url = process.env.DATABASE_URL ?? '';
const client = new MongoClient(url);
const db = client.db();
const done = db.collection('payload-migrations');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-migrations-'));
  for (const name of ['1_first.ts', '2_second.ts', 'index.ts']) await writeFile(path.join(folder, name), '');
});
beforeEach(() => db.dropDatabase());
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

/** As Payload does: runs what is pending while it connects. */
async function migrate(): Promise<string> {
  const known = await done.distinct('name');
  for (const name of ['1_first', '2_second'].filter((each) => !known.includes(each))) {
    await sleep(50);
    await done.insertOne({ name, batch: 1 });
  }
  return 'open';
}

it('runs each migration once, however many start together, and all of them open', async () => {
  const lines: string[] = [];
  const start = () => whenMigrated({ url, folder, say: (line) => lines.push(line) }, migrate);
  expect(await Promise.all([start(), start(), start(), start(), start()])).toEqual(Array(5).fill('open'));
  expect((await done.find().toArray()).map(({ name }) => String(name))).toEqual(['1_first', '2_second']);
  expect(lines.filter((line) => line.startsWith('Migrating'))).toEqual([
    'Migrating the database: 1_first, 2_second …',
  ]);
  expect(lines).toContain(
    `Waiting for process ${process.pid} of ${os.hostname()}, which brings the database to the version of the software …`,
  );
  expect(await db.collection('locks').countDocuments()).toBe(0);
});

it('refuses a database that is newer, before it is opened', async () => {
  await done.insertMany([{ name: '1_first' }, { name: '3_third' }, { name: 'dev', batch: -1 }]);
  const opened = whenMigrated({ url, folder, say: () => undefined }, () => {
    throw new Error('It was opened.');
  });
  await expect(opened).rejects.toThrow(
    'The database is newer than this software, which does not know its migration 3_third: start the version that was started last, or restore a backup from before that upgrade.',
  );
});

it('says which migration failed and why, and lets go of the lock', async () => {
  const failed = whenMigrated({ url, folder, say: () => undefined }, async () => {
    await done.insertOne({ name: '1_first', batch: 1 });
    throw new Error('Error: cannot connect to MongoDB. Details: the disk is full');
  });
  await expect(failed).rejects.toThrow(
    'The migration 2_second failed and counts as not done (the disk is full): remove the cause',
  );
  expect(await whenMigrated({ url, folder, say: () => undefined }, migrate)).toBe('open');
});

it('takes the lock over from a process that was killed, and from nobody who lives', async () => {
  const args = toScriptArguments('src/cli/testing/hold-lock.ts');
  const holder = startNode({ name: 'holder', args, environment: { DATABASE_URL: url }, output: 'captured' });
  await expect.poll(() => db.collection('locks').countDocuments(), { timeout: 20_000 }).toBe(1);
  let taken = false;
  const waited: string[] = [];
  const ours = withDatabaseLock({ db, name: 'trial', onWait: (who) => waited.push(who) }, () =>
    Promise.resolve((taken = true)),
  );
  // It holds for a second at a time: somebody who lives renews.
  await sleep(1500);
  expect([taken, waited]).toEqual([false, [`process ${holder.process.pid} of ${os.hostname()}`]]);
  holder.process.kill('SIGKILL');
  await ours;
});
