import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests there were of each kind. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestSchema = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    success: z.boolean(),
  })
  .transform(({ numPassedTests, numFailedTests, numPendingTests, success }): Count => ({
    passed: numPassedTests,
    // A file that cannot be loaded has no tests to fail.
    failed: Math.max(numFailedTests, success ? 0 : 1),
    skipped: numPendingTests,
  }));

const playwrightSchema = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }): Count => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/** Counts the tests in a report of Vitest or Playwright; a runner that left none, or failed beside, counts as a failure. */
export async function countTests(file: string, ok: boolean): Promise<Count> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    const count = z.union([vitestSchema, playwrightSchema]).parse(report);
    return { ...count, failed: Math.max(count.failed, ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The sum of all counts. */
export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
