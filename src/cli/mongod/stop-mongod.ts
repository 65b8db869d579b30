import type { MongoClient } from 'mongodb';
import { waitUntilGone } from '../process-state';

/** Stops the mongod cleanly and returns when its process is gone; by force only if it does not go. */
export async function stopMongod(client: MongoClient, pid: number): Promise<void> {
  // The server closes the connection instead of answering: that is its success.
  await client
    .db('admin')
    .command({ shutdown: 1, force: true, timeoutSecs: 0 })
    .catch(() => undefined);
  await client.close();
  if (await waitUntilGone(pid, 20_000)) return;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    if (await waitUntilGone(pid, 10_000)) return;
  }
}
