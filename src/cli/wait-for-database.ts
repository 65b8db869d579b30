import { setTimeout as sleep } from 'node:timers/promises';
import { askDatabase, stopAskingDatabase } from '@/archive/ask-database';

const ASK_EVERY_MS = 1000;

/** Waits until the database has a primary, or it is told to stop; says once that it waits, and that it is over. */
export async function waitForDatabase({
  stop,
  say,
}: {
  stop: AbortSignal;
  say: (line: string) => void;
}): Promise<void> {
  let said = false;
  while (!stop.aborted && !(await askDatabase())?.takesChanges) {
    if (!said) say('The database does not answer: waiting for it.');
    said = true;
    await sleep(ASK_EVERY_MS, undefined, { signal: stop }).catch(() => undefined);
  }
  if (said && !stop.aborted) say('The database answers.');
  stopAskingDatabase();
}
