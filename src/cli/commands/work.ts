import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { runDueJob } from '@/editing/schedule/run-due-job';
import { listenForStop } from '../stop-signals';
import { withPayload } from '../with-payload';

const PAUSE = 3_000;

export async function run(): Promise<number> {
  const stop = listenForStop();
  return withPayload(async (payload) => {
    while (!stop.aborted) {
      try {
        await runWhatIsDue(payload, stop);
      } catch (error) {
        // The database may be away for a moment.
        console.error('Jobs could not be run, trying again:', error instanceof Error ? error.message : error);
      }
      await sleep(PAUSE, undefined, { signal: stop }).catch(() => undefined);
    }
    return 0;
  }, stop);
}

async function runWhatIsDue(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const done = await runDueJob(payload);
    if (!done) return;
    const { job, outcome } = done;
    if (outcome !== 'done') console.error(`Text ${job.text}, ${job.type}, ${outcome}: ${done.sentence}`);
  }
}
