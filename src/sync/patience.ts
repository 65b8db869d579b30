import { setTimeout as sleep } from 'node:timers/promises';
import { MongoError } from 'mongodb';

/** In milliseconds. */
const SHORTEST = 250;
const LONGEST = 5000;

/** Waits after each failure twice as long as after the one before, and says once what fails and that it is over. */
export function createPatience({ stop, say }: { stop: AbortSignal; say: (line: string) => void }) {
  let pause = SHORTEST;
  let said: string | null = null;
  return {
    wait: async (error: unknown): Promise<void> => {
      const line = describe(error);
      if (line !== said) say(line);
      said = line;
      await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST);
    },
    reset: (): void => {
      if (said !== null) say('The search index is kept up again.');
      said = null;
      pause = SHORTEST;
    },
  };
}

function describe(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof MongoError
    ? `The search index waits for the database: ${words}`
    : `The search index cannot be kept up, trying again: ${words}`;
}
