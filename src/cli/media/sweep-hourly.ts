import { setTimeout as sleep } from 'node:timers/promises';
import { getMediaStore } from '@/archive/media/get-media-store';
import { describeSwept, sweepMedia } from './sweep-media';

const HOUR_MS = 3_600_000;

/** Sweeps the media at once and every hour until it is told to stop; what fails is told and tried an hour later. */
export async function sweepHourly(stop: AbortSignal, say: (line: string) => void): Promise<void> {
  while (!stop.aborted) {
    try {
      const before = new Date(Date.now() - HOUR_MS);
      const line = describeSwept(await sweepMedia({ store: getMediaStore(), before }));
      if (line !== null) say(line);
    } catch (error) {
      say(`The media could not be swept, which is tried again in an hour: ${String(error)}`);
    }
    await sleep(HOUR_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
