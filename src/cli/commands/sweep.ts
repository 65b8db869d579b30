import { parseArgs } from 'node:util';
import { getMediaStore } from '@/archive/media/get-media-store';
import { CommandError } from '../command-error';
import { describeSwept, sweepMedia } from '../media/sweep-media';
import { withDatabase } from '../verify/with-database';

/** `npm run archive -- sweep`: removes files among the media that no photo names; the worker does so every hour. */
export async function run(words: string[]): Promise<number> {
  const { minutes, all } = readOptions(words);
  return withDatabase(async () => {
    const before = new Date(Date.now() - minutes * 60_000);
    const swept = await sweepMedia({ store: getMediaStore(), before, all });
    console.error(describeSwept(swept) ?? 'There is nothing to remove.');
    return swept.spared > 0 ? 1 : 0;
  });
}

function readOptions(words: string[]): { minutes: number; all: boolean } {
  const options = { all: { type: 'boolean' }, 'older-than': { type: 'string' } } as const;
  try {
    const { all = false, 'older-than': older = '60' } = parseArgs({ args: words, options }).values;
    if (/^\d{1,7}$/.test(older)) return { minutes: Number(older), all };
    throw new Error(`“${older}” is no number of minutes.`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message} The options are --older-than <minutes> and --all.`);
  }
}
