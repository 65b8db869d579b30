import { describe, expect, it } from 'vitest';
import { toExportUrl } from './export-url';

const BASE = 'https://archive.example/km/articles/d1/x';

describe('toExportUrl', () => {
  it.each([
    ['https://example.org/a b?q=[1]#x#y', 'https://example.org/a%20b?q=%5B1%5D#x%23y'],
    ['https://example.org/100%|ok', 'https://example.org/100%25%7Cok'],
    ['https://[::1]/x', 'https://[::1]/x'],
    ['/en/about', 'https://archive.example/en/about'],
    ['#p-a', `${BASE}#p-a`],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['mailto:<a>"@example.org', 'mailto:%3Ca%3E%22@example.org'],
    ['https://vi.example/đầu', 'https://vi.example/%C4%91%E1%BA%A7u'],
  ])('writes %s as %s', (url, written) => {
    expect(toExportUrl(url, BASE)).toBe(written);
  });

  it.each(['javascript:alert(1)', 'https://', '', 'data:text/html,x', '//other.example'])(
    'links no %j',
    (url) => {
      expect(toExportUrl(url, BASE)).toBeNull();
    },
  );
});
