import { expect, it, vi } from 'vitest';
import { isUnusableIndex } from './unusable-index-error';

it('is known where another bundle has made it', async () => {
  vi.resetModules();
  const { UnusableIndexError } = await import('./unusable-index-error');
  const error = new UnusableIndexError('index-1.sqlite', new Error('file is not a database'));
  expect(isUnusableIndex(error)).toBe(true);
  expect(isUnusableIndex(new Error('UnusableIndexError'))).toBe(false);
});
