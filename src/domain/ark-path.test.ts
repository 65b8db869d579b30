import { expect, test } from 'vitest';

import { readArkPath } from './ark-path';

test('both forms are read, and the archive is told from the name', () => {
  for (const path of ['ark:99999/d1x', 'ark:/99999/d1x', 'ARK:/99999/d1x']) {
    expect(readArkPath(path)).toEqual({ behind: '99999/d1x', naan: '99999', written: 'ark:99999/d1x' });
  }
  expect(readArkPath('ark:/99-999/x')?.naan).toBe('99999');
  expect(readArkPath('ark:B5x0k/x')?.naan).toBe('b5x0k');
});

test('what is no number of an archive is none', () => {
  for (const path of ['ark:', 'ark:/', 'ark:12/x', 'ark:hello/x', 'ark://99999/x']) {
    expect(readArkPath(path), path).toMatchObject({ naan: null });
  }
  for (const path of ['en/articles', 'arks:99999/x', 'ark/99999', ''])
    expect(readArkPath(path), path).toBeNull();
});
