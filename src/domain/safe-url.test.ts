import { describe, expect, it } from 'vitest';
import { toSafeUrl } from './safe-url';

describe('toSafeUrl', () => {
  it.each([
    'https://example.org/a?b#c',
    'HTTP://example.org',
    'mailto:a@example.org',
    '#p-1',
    '/en/articles',
    '/',
  ])('lets %s pass', (url) => expect(toSafeUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    'example.org',
    '',
    null,
    {},
  ])('stops %j', (url) => expect(toSafeUrl(url)).toBeNull());

  it('writes spaces as a URL does', () =>
    expect(toSafeUrl(' https://e.org/a b ')).toBe('https://e.org/a%20b'));
});
