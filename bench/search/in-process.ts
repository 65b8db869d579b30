import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@/cli/run-command';
import { readSizes, runStep } from './run-step';

const SIZES = [1000, 10_000, 100_000];

/**
 * The index by itself, with as many made-up texts as SIZES says: building it, one change, and every kind of question,
 * with the memory that they take. `npm run bench:search`
 */
await runCommand(async () => {
  for (const size of readSizes('SIZES', SIZES)) {
    const folder = await mkdtemp(join(tmpdir(), 'colophon-bench-'));
    try {
      const load = loadavg()[0]?.toFixed(1) ?? '?';
      console.log(`\n${size.toLocaleString('en')} texts (load before: ${load})`);
      await runStep('build-index.ts', folder, String(size));
      await runStep('write-questions.ts', folder, String(size));
      await runStep('ask-index.ts', folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return 0;
});
