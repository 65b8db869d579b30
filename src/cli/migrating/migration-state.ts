import { readdir } from 'node:fs/promises';
import type { Db } from 'mongodb';
import { CommandError } from '../command-error';

/** How the database stands to this software. */
export type MigrationState = {
  /** What the database still has to go through, in order. */
  pending: string[];
  /** What it went through that this software does not know. */
  unknown: string[];
};

// What Payload notes of a schema that was pushed in development.
const OF_DEVELOPMENT = -1;

/** Read without Payload, which takes seconds to load. */
export async function readMigrationState(db: Db, folder = 'migrations'): Promise<MigrationState> {
  const known = await listMigrations(folder);
  const done: unknown[] = await db
    .collection('payload-migrations')
    .distinct('name', { batch: { $ne: OF_DEVELOPMENT } });
  return {
    pending: known.filter((name) => !done.includes(name)),
    unknown: done.filter((name) => typeof name === 'string').filter((name) => !known.includes(name)),
  };
}

async function listMigrations(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(
    (file) => /^\d.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
  );
  return files.map((file) => file.slice(0, -'.ts'.length)).sort();
}

/** Software that does not know what was changed would write what the newer one cannot read. */
export function refuseNewerDatabase({ unknown }: MigrationState): void {
  if (unknown.length === 0) return;
  throw new CommandError(
    `The database is newer than this software, which does not know its ${unknown.length === 1 ? 'migration' : 'migrations'} ${unknown.join(', ')}: start the version that was started last, or restore a backup from before that upgrade.`,
  );
}
