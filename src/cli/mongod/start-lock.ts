import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { CommandError } from '../command-error';
import { getErrorCode } from '../error-code';
import { isRunning } from '../process-state';

const BEAT = 2_000;
const STALE_AFTER = 15_000;
const PATIENCE = 120_000;

const holderSchema = z.object({ pid: z.int().positive(), token: z.string() });

/** Runs while nobody else starts or stops the database of the folder; a dead process's lock is taken over. */
export async function withStartLock<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const file = path.join(folder, 'mongod.starting');
  const token = randomUUID();
  await acquire(file, token);
  // The time of the file shows that its holder lives: its process id may by now be another process's.
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    if ((await readHolder(file))?.token === token) await rm(file, { force: true });
  }
}

async function acquire(file: string, token: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await create(file, token))) {
    if (await isStale(file)) await takeAway(file);
    else if (Date.now() > end) {
      throw new CommandError(`Another command is still starting the database: if none runs, remove ${file}.`);
    } else await sleep(50);
  }
}

async function create(file: string, token: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify({ pid: process.pid, token }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (getErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  const holder = await readHolder(file);
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  // An unreadable file is one being written, unless it stays so.
  return age > STALE_AFTER || (holder !== null && !isRunning(holder.pid));
}

// Two may find the same stale lock: the second to rename would carry off the first one's new lock, so it
// looks at what it took and puts a live one back.
async function takeAway(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if (!(await isStale(aside))) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function readHolder(file: string): Promise<z.infer<typeof holderSchema> | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
