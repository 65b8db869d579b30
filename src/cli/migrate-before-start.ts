/**
 * Brings the database of DATABASE_URL to the version of the software before a server listens, under a lock, and ends
 * with a sentence where it is newer. The server runs it as a process of its own: Payload migrates, and takes memory
 * that the server would keep. While the database does not answer, this waits for it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, MongoServerSelectionError } from 'mongodb';
import { env } from '@/env';
import { requireWholeArchive } from './backup/restore-mark';
import { readMigrationState, refuseNewerDatabase } from './migrating/migration-state';
import { runCommand } from './run-command';

const PAUSE_MS = 1000;
const ASKED_FOR_MS = 10_000;

await runCommand(async () => {
  if (await hasEveryMigration()) return 0;
  const { withPayload } = await import('./with-payload');
  await withPayload(() => Promise.resolve());
  return 0;
});

async function hasEveryMigration(): Promise<boolean> {
  for (let told = false; ; told = true) {
    const client = new MongoClient(env.DATABASE_URL, { serverSelectionTimeoutMS: ASKED_FOR_MS });
    try {
      const state = await readMigrationState(client.db());
      refuseNewerDatabase(state);
      await requireWholeArchive(client.db());
      return state.pending.length === 0;
    } catch (error) {
      if (!(error instanceof MongoServerSelectionError)) throw error;
      if (!told)
        console.error(`The database does not answer (${error.message}): waiting for it before serving …`);
    } finally {
      await client.close();
    }
    await sleep(PAUSE_MS);
  }
}
