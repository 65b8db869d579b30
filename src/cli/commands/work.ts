import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { closeDatabase } from '@/archive/database';
import { isGiven } from '@/env';
import { runDueJob } from '@/editing/schedule/run-due-job';
import { followChanges } from '@/sync/follow-changes';
import { getSearchFolder } from '@/search/index/search-folder';
import { sweepHourly } from '../media/sweep-hourly';
import { listenForStop } from '../stop-signals';
import { waitForDatabase } from '../wait-for-database';
import { withPayload } from '../with-payload';

const PAUSE = 3_000;
const say = (line: string): void => console.error(line);

/** `npm run archive -- work`: its tasks until it is told to stop; when one of them ends before, the others go on. */
export async function run(): Promise<number> {
  const stop = listenForStop();
  // A worker is started beside its server, after a failure of power perhaps before MongoDB. An embedded one it starts.
  if (isGiven('DATABASE_URL')) await waitForDatabase({ stop, say });
  if (stop.aborted) return 0;
  return withPayload(async (payload) => {
    const tasks = [
      { name: 'Scheduled publishing', end: runSchedule(payload, stop) },
      { name: 'The search index', end: followChanges({ folder: getSearchFolder(), stop, say }) },
      { name: 'The sweep of the media', end: sweepHourly(stop, say) },
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
    await closeDatabase();
    return Math.max(...ends);
  }, stop);
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
