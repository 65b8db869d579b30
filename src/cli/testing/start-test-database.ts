import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startDatabase } from '../mongod/start-database';

/** Vitest's global set-up: one embedded MongoDB for all integration tests, gone with its folder afterwards. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-test-'));
  const database = await startDatabase({ folder, say: (line) => console.log(line) });
  process.env.TEST_DATABASE_URL = database.url;
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
