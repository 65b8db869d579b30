import { env } from '@/env';
import { formatFinding } from './finding';
import { showWalk, type Walk } from './show-walk';
import { estimateWork, verifyArchive } from './verify-archive';

/** Verifies the archive and prints what does not match, a line each on stdout; gives how many there are. */
export async function printVerification({ json }: { json: boolean }): Promise<number> {
  const begun = performance.now();
  const walk = showWalk(await estimateWork(), process.stderr);
  let found = 0;
  for await (const finding of verifyArchive({ naan: env.NAAN, step: walk.step })) {
    found += 1;
    walk.clear();
    process.stdout.write(`${json ? JSON.stringify(finding) : formatFinding(finding)}\n`);
  }
  walk.clear();
  console.error(summarize({ counts: walk.counts, found, seconds: (performance.now() - begun) / 1000 }));
  return found;
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
