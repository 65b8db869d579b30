import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '@/cli/chromium';
import { getFreePort } from '@/cli/free-port';

// Playwright reads this file again in every worker, which inherit what the first reading put here.
process.env.TZ = 'Asia/Kathmandu';
process.env.E2E_PORT ??= String(await getFreePort());
process.env.E2E_FOLDER ??= mkdtempSync(path.join(os.tmpdir(), 'colophon-journeys-'));
process.env.E2E_ADMIN_EMAIL ??= 'editor@colophon.example';
process.env.E2E_ADMIN_PASSWORD ??= randomBytes(16).toString('hex');

// A site that runs already, with E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD of its own.
const running = process.env.E2E_BASE_URL;
const port = process.env.E2E_PORT;

/** Those with an archive of their own. */
const LONG = ['**/survive-kills-and-starts.spec.ts', '**/read-from-a-stick.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One build, one database: journeys that publish do not disturb those that read, so two may run at once.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env.E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['list']],
  // The longest begins first, or one worker ends with it while the other has nothing left to do.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'site', testMatch: '**/*.spec.ts', testIgnore: LONG },
  ],
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    // What was done and asked for, and a picture of the end. With a picture of each step, journeys take a fifth longer:
    // `--trace on` for whoever looks for something.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      // Only root cannot use the sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-default-browser-check',
        '--no-first-run',
        '--no-pings',
      ],
    },
  },
  webServer: running
    ? undefined
    : {
        command: `"${process.execPath}" --conditions=production --import tsx src/cli/serve-for-tests.ts`,
        // Until the worker has made the index, this answers 503.
        url: `http://localhost:${port}/api/search?q=a`,
        stdout: 'pipe',
        timeout: 600_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
        env: {
          PORT: port,
          E2E_FOLDER: process.env.E2E_FOLDER,
          HOST: '127.0.0.1',
          ADMIN_EMAIL: process.env.E2E_ADMIN_EMAIL,
          ADMIN_PASSWORD: process.env.E2E_ADMIN_PASSWORD,
          // An operator's own database and folders are none of a test's business.
          DATABASE_URL: '',
          DATA_DIR: '',
          MEDIA_DIR: '',
          SITE_URL: '',
          PAYLOAD_SECRET: '',
          // Journeys ask faster than people do; what is limited is tested by itself.
          RATE_LIMITS: 'off',
        },
      },
});
