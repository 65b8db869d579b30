import { parseArgs } from 'node:util';
import { env } from '@/env';
import { CommandError } from '../command-error';
import { formatFinding } from '../verify/finding';
import { showWalk, type Walk } from '../verify/show-walk';
import { estimateWork, verifyArchive } from '../verify/verify-archive';
import { withDatabase } from '../verify/with-database';

/** `npm run archive -- verify`: prints what does not match, changes nothing; the status is 1 when there is something. */
export async function run(words: string[]): Promise<number> {
  const json = readOptions(words);
  return withDatabase(async () => {
    const begun = performance.now();
    const walk = showWalk(await estimateWork(), process.stderr);
    let found = 0;
    const { NAAN: naan, MEDIA_DIR: mediaDir } = env;
    for await (const finding of verifyArchive({ naan, mediaDir, step: walk.step })) {
      found += 1;
      walk.clear();
      process.stdout.write(`${json ? JSON.stringify(finding) : formatFinding(finding)}\n`);
    }
    walk.clear();
    console.error(summarize({ counts: walk.counts, found, seconds: (performance.now() - begun) / 1000 }));
    return found > 0 ? 1 : 0;
  });
}

function summarize({
  counts,
  found,
  seconds,
}: {
  counts: Walk['counts'];
  found: number;
  seconds: number;
}): string {
  const { editions, publications, records, photos } = counts;
  const checked = `${editions} editions, ${publications} publications, ${records} records and ${photos} photos checked in ${seconds.toFixed(1)} s`;
  if (found > 0) return `${checked}: ${found} that do not match.`;
  // An empty database is more often the wrong one than a new one.
  return editions > 0
    ? `${checked}: all as they were published.`
    : 'There is no edition to check: is this the database?';
}

function readOptions(words: string[]): boolean {
  try {
    return parseArgs({ args: words, options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message} The only option is --json.`);
  }
}
