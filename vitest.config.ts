import { defineConfig } from 'vitest/config';

// A zone with an odd offset: a date that depends on the machine's zone is seen at once.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'unit',
    include: ['{src,collections,migrations,lint,bench,deploy}/**/*.test.{ts,tsx}', '*.test.ts'],
    exclude: ['**/*.integration.test.ts', 'node_modules/**'],
    setupFiles: ['src/cli/testing/begin-anew.ts'],
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'non-scoped' } },
    pool: 'forks',
    isolate: false,
    // The static checks run beside them and need the other core; and what is slow then is not broken.
    maxWorkers: 1,
    testTimeout: 30_000,
  },
});
