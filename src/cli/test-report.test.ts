import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countTests, sumCounts } from './test-report';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-report-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function count(report: unknown, ok: boolean) {
  const file = path.join(folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  return countTests(file, ok);
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, success: true };

it('counts the tests of Vitest, and a file that could not be loaded as a failure', async () => {
  expect(await count(vitest, true)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  expect(await count({ ...vitest, success: false }, false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

it('counts the tests of Playwright', async () => {
  const stats = { expected: 5, unexpected: 6, flaky: 0, skipped: 1 };
  expect(await count({ stats }, false)).toEqual({ passed: 5, failed: 6, skipped: 1 });
});

it('takes a runner that failed, or left no report, for a failure', async () => {
  expect((await count(vitest, false)).failed).toBe(1);
  expect(await countTests(path.join(folder, 'none.json'), true)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

it('sums counts', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sumCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
