import { type Db, MongoClient } from 'mongodb';
import { CommandError } from '../command-error';
import { withDatabaseLock } from './database-lock';
import { type MigrationState, readMigrationState, refuseNewerDatabase } from './migration-state';

type Archive = {
  /** Of the database. */
  url: string;
  say: (line: string) => void;
  /** The folder of this software's migrations. */
  folder?: string;
  /** How long somebody who was killed keeps others waiting, in milliseconds. */
  lease?: number;
};

/**
 * Opens something that migrates the database while it connects, as Payload does: of all that start at the same time one
 * does, under a lock, and the others wait for it. Throws a CommandError for a database that is newer than this
 * software, and for a migration that failed.
 */
export async function whenMigrated<T>(archive: Archive, open: () => Promise<T>): Promise<T> {
  const client = new MongoClient(archive.url, { appName: 'colophon-migrations' });
  try {
    const db = client.db();
    const { pending } = await readKnown(db, archive);
    if (pending.length === 0) return await open();
    const onWait = (holder: string): void =>
      archive.say(`Waiting for ${holder}, which brings the database to the version of the software …`);
    const opened = await withDatabaseLock(
      { db, name: 'migrations', onWait, lease: archive.lease },
      async () => {
        const state = await readKnown(db, archive);
        // Whoever had the lock before us has done it all: the next one need not wait for us.
        if (state.pending.length === 0) return null;
        archive.say(`Migrating the database: ${state.pending.join(', ')} …`);
        const whole = await open().catch(async (error: unknown) => {
          throw await explain(error, () => readMigrationState(db, archive.folder));
        });
        return { whole };
      },
    );
    return opened ? opened.whole : await open();
  } finally {
    await client.close();
  }
}

async function readKnown(db: Db, { folder }: Archive): Promise<MigrationState> {
  const state = await readMigrationState(db, folder);
  refuseNewerDatabase(state);
  return state;
}

/** Payload says of any failure that it cannot connect: which migration it was, the database knows. */
async function explain(error: unknown, read: () => Promise<MigrationState>): Promise<unknown> {
  const [failed] = (await read().catch(() => null))?.pending ?? [];
  if (failed === undefined) return error;
  const reason = (error instanceof Error ? error.message : String(error)).replace(/^.*Details: /s, '');
  return new CommandError(
    `The migration ${failed} failed and counts as not done (${reason}): remove the cause and start again, or restore the backup from before the upgrade.`,
  );
}
