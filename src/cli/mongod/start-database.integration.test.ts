import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRunning, waitUntilGone } from '../process-state';
import { readRecord, writeRecord } from './running-record';
import { type Database, startDatabase } from './start-database';

let folder: string;
const open: Database[] = [];

async function start(): Promise<Database> {
  const database = await startDatabase({ folder });
  open.push(database);
  return database;
}

async function insertInTransaction(url: string, word: string): Promise<void> {
  const client = new MongoClient(url);
  const session = client.startSession();
  await session.withTransaction(() => client.db().collection('words').insertOne({ word }, { session }));
  await session.endSession();
  await client.close();
}

async function listWords(url: string): Promise<unknown[]> {
  const client = new MongoClient(url);
  const rows = await client.db().collection('words').find().sort({ _id: 1 }).toArray();
  await client.close();
  return rows.map((row): unknown => row.word);
}

/** Listens on the port; where a connection of another test happens to hold it, waits, or leaves it taken by that. */
async function take(port: number): Promise<() => Promise<void>> {
  for (let tries = 0; tries < 50; tries += 1) {
    const squatter = net.createServer((socket) => socket.destroy());
    const listens = await new Promise<boolean>((resolve) => {
      squatter.once('error', () => resolve(false));
      squatter.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (listens) return () => new Promise((resolve) => void squatter.close(() => resolve()));
    await sleep(100);
  }
  return () => Promise.resolve();
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-mongod-'));
});

afterEach(async () => {
  for (const database of open.splice(0)) await database.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('startDatabase', () => {
  it('starts a database that knows transactions, stops it wholly, and finds its data again', async () => {
    const first = await start();
    expect(first.started).toBe(true);
    await insertInTransaction(first.url, 'sách');
    expect(await first.stop()).toEqual({ stopped: true });
    expect(isRunning(first.pid)).toBe(false);

    const second = await start();
    expect(second.started).toBe(true);
    expect(await listWords(second.url)).toEqual(['sách']);
  });

  it('connects to the one that runs, and the last to let go stops it', async () => {
    const [first, second] = [await start(), await start()];
    expect(second).toMatchObject({ started: false, pid: first.pid, url: first.url });
    expect(await first.stop()).toEqual({ stopped: false });
    expect(isRunning(first.pid)).toBe(true);
    expect(await second.stop()).toEqual({ stopped: true });
    expect(isRunning(first.pid)).toBe(false);
  });

  it('starts one only when several commands start together', async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1);
    expect(all.filter(({ started }) => started)).toHaveLength(1);
  });

  it('does not take another program on the recorded port and process for its database', async () => {
    const stranger = net.createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    // The ids of this very test: alive and listening, and no mongod.
    await writeRecord(folder, { pid: process.pid, port, url: 'mongodb://stale' });

    const database = await start();
    expect(database.started).toBe(true);
    expect(database.pid).not.toBe(process.pid);
    expect((await readRecord(folder))?.port).not.toBe(port);
    await insertInTransaction(database.url, 'ok');
    await new Promise((resolve) => stranger.close(resolve));
  });

  it('moves the replica set along when its port of last time is taken', async () => {
    const first = await start();
    await insertInTransaction(first.url, 'one');
    await first.stop();
    const letGo = await take(Number(new URL(first.url).port));

    const second = await start();
    expect(second.url).not.toBe(first.url);
    await insertInTransaction(second.url, 'two');
    expect(await listWords(second.url)).toEqual(['one', 'two']);
    await letGo();
  });

  it('starts again after kill -9 of mongod, with what was committed, and says that it was lost', async () => {
    const first = await start();
    await insertInTransaction(first.url, 'kept');
    process.kill(first.pid, 'SIGKILL');
    await first.lost;
    await waitUntilGone(first.pid, 5_000);

    const second = await start();
    expect(second.started).toBe(true);
    expect(await listWords(second.url)).toEqual(['kept']);
  });

  it('takes over the mongod of a command that was killed, and stops it in the end', async () => {
    const orphan = await startInKilledProcess();
    expect(isRunning(orphan)).toBe(true);
    const database = await start();
    expect(database).toMatchObject({ started: false, pid: orphan });
    expect(await database.stop()).toEqual({ stopped: true });
    expect(isRunning(orphan)).toBe(false);
  });

  it('takes over the lock of a command that was killed while starting', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.once('exit', resolve));
    await writeFile(path.join(folder, 'mongod.starting'), JSON.stringify({ pid: dead.pid, token: 'dead' }));
    expect((await start()).started).toBe(true);
  });

  it('finds a running mongod whose record was removed', async () => {
    const first = await start();
    await rm(path.join(folder, 'mongod.json'));
    expect(await start()).toMatchObject({ started: false, pid: first.pid });
  });

  it('says what to do when the folder cannot be one', async () => {
    await writeFile(path.join(folder, 'file'), '');
    await expect(startDatabase({ folder: path.join(folder, 'file') })).rejects.toThrow(
      /a file is in its place: remove it, or set DATA_DIR/,
    );
  });
});

async function startInKilledProcess(): Promise<number> {
  const module = JSON.stringify(new URL('./start-database.ts', import.meta.url).href);
  const code = `const { startDatabase } = await import(${module});
    await startDatabase({ folder: ${JSON.stringify(folder)} }); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: 'ignore',
  });
  const recordFile = path.join(folder, 'mongod.json');
  const lockFile = path.join(folder, 'mongod.starting');
  const exists = (file: string): Promise<boolean> =>
    readFile(file).then(
      () => true,
      () => false,
    );
  while (!(await exists(recordFile)) || (await exists(lockFile))) await sleep(50);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  return (await readRecord(folder))?.pid ?? 0;
}
