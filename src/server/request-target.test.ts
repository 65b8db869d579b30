import { expect, it } from 'vitest';
import { toOriginForm } from './request-target';

it('takes a path, and the path of an absolute address', () => {
  expect(toOriginForm('/en?q=a')).toBe('/en?q=a');
  expect(toOriginForm('http://elsewhere.example/en?q=a')).toBe('/en?q=a');
  for (const wrong of ['*', '', 'en', 'ftp://x/', 'http://', 'javascript:alert(1)'])
    expect(toOriginForm(wrong)).toBeNull();
});
