import { setTimeout as sleep } from 'node:timers/promises';
import { listenForStop } from '../stop-signals';
import { withPayload } from '../with-payload';

const PAUSE = 3_000;

export async function run(): Promise<number> {
  const stop = listenForStop();
  return withPayload(async (payload) => {
    while (!stop.aborted) {
      try {
        await payload.jobs.handleSchedules({ allQueues: true });
        await payload.jobs.run({ allQueues: true, silent: true });
      } catch (error) {
        // The database may be away for a moment; a job that failed is marked so by Payload itself.
        console.error('Jobs could not be run, trying again:', error instanceof Error ? error.message : error);
      }
      await sleep(PAUSE, undefined, { signal: stop }).catch(() => undefined);
    }
    return 0;
  }, stop);
}
