import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'integration',
    include: ['{src,collections,migrations,bench,deploy}/**/*.integration.test.ts'],
    globalSetup: ['src/cli/testing/start-test-database.ts'],
    setupFiles: ['src/cli/testing/begin-anew.ts', 'src/cli/testing/use-own-database.ts'],
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'non-scoped' } },
    pool: 'forks',
    // Why, says WITHOUT_TOP_LEVEL_AWAIT in src/cli/child-process.ts.
    execArgv: ['--conditions=production'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
