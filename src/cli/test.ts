import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildSiteIfNeeded } from './build-site';
import { checkSources } from './check-sources';
import { ensureChromium } from './chromium';
import { ensureNginx } from './proxy';
import { requireNode } from './require-node';
import { runCommand } from './run-command';
import { formatStep, runStep } from './step';
import { listenForStop } from './stop-signals';
import { prepareForAll } from './testing/prepared-archive';
import { ensureEpubcheck } from './validation/epubcheck';
import { type Count, countTests, sumCounts } from './test-report';

// Beside the demonstration's own, which may be running; Next wants it within the project.
const DIST_DIR = '.data/test/next';

// An operator's own database and folders are none of a test's business.
const NO_OPERATOR = {
  DATABASE_URL: '',
  DATA_DIR: '',
  MEDIA_DIR: '',
  SITE_URL: '',
  PAYLOAD_SECRET: '',
  PORT: '',
};

const say = (line: string): void => console.log(line);

await runCommand(async () => {
  requireNode(process.versions.node);
  const began = Date.now();
  const stop = listenForStop();
  const reports = await mkdtemp(path.join(os.tmpdir(), 'colophon-reports-'));
  const summary: string[] = [];
  const counts: Count[] = [];
  const add = (line: string, count: Count): void => {
    counts.push(count);
    summary.push(`${line}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  };

  const vitest = async (name: string, config: string): Promise<void> => {
    if (stop.aborted) return;
    say(`\n── ${name} tests`);
    const report = path.join(reports, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters];
    const result = await runStep({ name, args, environment: NO_OPERATOR, output: 'shown' }, stop);
    add(formatStep(result), await countTests(report, result.ok));
  };

  const journeys = async (): Promise<void> => {
    if (stop.aborted) return;
    say('\n── browser journeys');
    const start = Date.now();
    let prepared: Record<string, string>;
    try {
      process.env.CHROMIUM_PATH = ensureChromium(say);
      ensureNginx(say);
      [prepared] = await Promise.all([
        prepareForAll({ folder: path.join(reports, 'prepared'), environment: NO_OPERATOR, stop }),
        buildSiteIfNeeded({ distDir: DIST_DIR, say, stop }),
      ]);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      add(formatStep({ name: 'journeys', ok: false, seconds: (Date.now() - start) / 1000 }), {
        passed: 0,
        failed: 1,
        skipped: 0,
      });
      return;
    }
    const report = path.join(reports, 'journeys.json');
    const environment = { ...NO_OPERATOR, ...prepared, NEXT_DIST_DIR: DIST_DIR, E2E_REPORT: report };
    const args = ['node_modules/@playwright/test/cli.js', 'test'];
    const result = await runStep({ name: 'journeys', args, environment, output: 'shown' }, stop);
    add(formatStep(result), await countTests(report, result.ok));
  };

  try {
    say('── static checks, beside the unit tests: they leave a core idle');
    const [checks] = await Promise.all([checkSources(say, stop), vitest('unit', 'vitest.config.ts')]);
    const passed = checks.filter(({ ok }) => ok).length;
    const failed = checks.length - passed;
    const seconds = Math.max(...checks.map((check) => check.seconds));
    add(formatStep({ name: 'checks', ok: failed === 0, seconds }), { passed, failed, skipped: 0 });
    ensureEpubcheck(say);
    await vitest('integration', 'vitest.integration.config.ts');
    await journeys();
  } finally {
    await rm(reports, { recursive: true, force: true });
  }

  const total = sumCounts(counts);
  say(`\n── summary, after ${Math.round((Date.now() - began) / 1000)} s`);
  for (const line of summary) say(line);
  if (total.skipped > 0) say(`${total.skipped} skipped`);
  if (stop.aborted) say('Stopped before the end.');
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && !stop.aborted ? 0 : 1;
});
