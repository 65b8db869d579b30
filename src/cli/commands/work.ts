import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { closeDatabase } from '@/archive/database';
import { runDueJob } from '@/editing/schedule/run-due-job';
import { followChanges } from '@/sync/follow-changes';
import { getSearchFolder } from '@/search/index/search-folder';
import { listenForStop } from '../stop-signals';
import { withPayload } from '../with-payload';

const PAUSE = 3_000;

/** `npm run archive -- work`: both tasks until it is told to stop; when one of them ends before, the other goes on. */
export async function run(): Promise<number> {
  const stop = listenForStop();
  return withPayload(async (payload) => {
    const tasks = [
      { name: 'Scheduled publishing', end: runSchedule(payload, stop) },
      { name: 'The search index', end: keepIndex(stop) },
    ];
    const ends = await Promise.all(
      tasks.map(({ name, end }) =>
        end.then(
          () => 0,
          (error: unknown) => {
            console.error(`${name} has stopped and needs a new start of the worker:`, error);
            return 1;
          },
        ),
      ),
    );
    return Math.max(...ends);
  }, stop);
}

async function keepIndex(stop: AbortSignal): Promise<void> {
  try {
    await followChanges({ folder: getSearchFolder(), stop, say: (line) => console.error(line) });
  } finally {
    await closeDatabase();
  }
}

async function runSchedule(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await runWhatIsDue(payload, stop);
    } catch (error) {
      // The database may be away for a moment.
      console.error('Jobs could not be run, trying again:', error instanceof Error ? error.message : error);
    }
    await sleep(PAUSE, undefined, { signal: stop }).catch(() => undefined);
  }
}

async function runWhatIsDue(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const done = await runDueJob(payload);
    if (!done) return;
    const { job, outcome } = done;
    if (outcome !== 'done') console.error(`Text ${job.text}, ${job.type}, ${outcome}: ${done.sentence}`);
  }
}
