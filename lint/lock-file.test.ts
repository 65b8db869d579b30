import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMissing } from './complete-lock-file';

it('the lock file names every optional package: `npm ci` refuses it otherwise', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> };
  const names = findMissing(lock.packages).map(({ name }: { name: string }) => name);
  expect(names, 'Run `node lint/complete-lock-file.js`.').toEqual([]);
});

it('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
