import { formatBagFinding } from './bag-finding';
import { showCounts } from './show-counts';
import { verifyBag } from './verify-bag';

/** Verifies a bag and prints what is wrong with it, a line each on stdout; gives how many there are. */
export async function printBagVerification(bag: string, { json }: { json: boolean }): Promise<number> {
  const begun = performance.now();
  const progress = showCounts({}, process.stderr);
  const counts = { files: 0, documents: 0 };
  let found = 0;
  const step = (walked: keyof typeof counts): void => {
    counts[walked] += 1;
    progress.step(walked);
  };
  for await (const finding of verifyBag(bag, step)) {
    found += 1;
    progress.clear();
    process.stdout.write(`${json ? JSON.stringify(finding) : formatBagFinding(finding)}\n`);
  }
  progress.clear();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const checked = `${counts.files} files and ${counts.documents} documents of ${bag} checked in ${seconds} s`;
  console.error(
    `${checked}: ${found > 0 ? `${found} things are wrong.` : 'all is there, and as it was written.'}`,
  );
  return found;
}
