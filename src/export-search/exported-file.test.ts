import { describe, expect, it } from 'vitest';
import { toExportedFile, toRelativeUrl } from './exported-file';

describe('toExportedFile', () => {
  it.each([
    ['/en', 'en/index.html'],
    ['/en/articles/d1x/m%E1%BB%99t', 'en/articles/d1x/một/index.html'],
    ['/en/articles/d1x/a-title.tei.xml', 'en/articles/d1x/a-title.tei.xml'],
    ['/en/articles?lang=km', 'en/articles/lang-km/index.html'],
    ['/en/articles/d1x/editions?from=1&to=2', 'en/articles/d1x/editions/from-1-to-2/index.html'],
    ['/reading.js?v=ad2d', 'reading-v-ad2d.js'],
    ['/_next/static/chunks/a.css', 'assets/chunks/a.css'],
    ['/vi/articles/d1x/con', 'vi/articles/d1x/con~/index.html'],
    ['/en/a%3Fb%3A', 'en/a~b~/index.html'],
  ])('%s is %s', (address, file) => {
    expect(toExportedFile(address)).toBe(file);
  });

  it('shortens long names between letters, and keeps them apart', () => {
    const [one = '', two = ''] = ['ក', 'ខ'].map((last) => toExportedFile(`/km/${'ក្រុង'.repeat(30)}${last}`));
    const name = one.split('/')[1] ?? '';
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^(ក្រុង)+ក្រុ?~[0-9a-z]+$|^(ក្រុង)+~[0-9a-z]+$/u);
    expect(one).not.toBe(two);
  });
});

describe('toRelativeUrl', () => {
  it.each([
    ['en/index.html', 'en/articles/index.html', 'articles/index.html'],
    ['en/articles/d1x/một/index.html', 'km/index.html', '../../../../km/index.html'],
    ['index.html', 'km/ក/index.html', 'km/%E1%9E%80/index.html'],
    ['en/index.html', 'en/index.html', 'index.html'],
  ])('from %s to %s is %s', (from, to, url) => {
    expect(toRelativeUrl(from, to)).toBe(url);
  });
});
