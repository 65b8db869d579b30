import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { CommandError } from '../command-error';
import { getErrorCode } from '../error-code';
import { isRunning } from '../process-state';

const BEAT_MS = 5_000;
const STALE_AFTER_MS = 60_000;

const holderSchema = z.object({ pid: z.int().positive(), host: z.string(), token: z.string() });

/** Runs while nobody else writes a backup into the folder, also from another machine. Refuses when somebody does. */
export async function withBackupLock<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const file = path.join(folder, '.backup.lock');
  const token = randomUUID();
  if (await isStale(file)) await rm(file, { force: true });
  const draft = `${file}.${token}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, host: os.hostname(), token }), { mode: 0o600 });
  try {
    // A link fails when the file exists, and what is linked is whole.
    await link(draft, file);
  } catch (error) {
    if (getErrorCode(error) !== 'EEXIST') throw error;
    throw new CommandError(
      `Another backup is being written to ${folder}: wait for its end, or name another folder.`,
    );
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    if ((await readHolder(file))?.token === token) await rm(file, { force: true });
  }
}

async function isStale(file: string): Promise<boolean> {
  const known = await stat(file).catch(() => null);
  if (!known) return false;
  if (Date.now() - known.mtimeMs > STALE_AFTER_MS) return true;
  const holder = await readHolder(file);
  return holder !== null && holder.host === os.hostname() && !isRunning(holder.pid);
}

async function readHolder(file: string): Promise<z.infer<typeof holderSchema> | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
