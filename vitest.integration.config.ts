import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'integration',
    include: ['{src,collections,migrations,bench,deploy}/**/*.integration.test.ts'],
    globalSetup: ['src/cli/testing/start-test-database.ts'],
    setupFiles: ['src/cli/testing/use-own-database.ts'],
    // Payload keeps one instance a process, so every file gets a process of its own.
    pool: 'forks',
    // Why, says WITHOUT_TOP_LEVEL_AWAIT in src/cli/child-process.ts.
    execArgv: ['--conditions=production'],
    isolate: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
