import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from './slugs';

describe('toSlug', () => {
  it.each([
    ['The Colophon: 3 notes', 'the-colophon-3-notes'],
    ['Đội quân và dân', 'đội-quân-và-dân'],
    ['ĐỘI', 'đội'],
    ['ប្រាសាទ អង្គរវត្ត', 'ប្រាសាទ-អង្គរវត្ត'],
    ['ប្រា\u200bសាទ', 'ប្រាសាទ'],
    ['L’été à Huế', 'l-été-à-huế'],
    ['v1.2.bib', 'v1-2-bib'],
    ['../..', 'untitled'],
    ['', 'untitled'],
    ['Editions', 'editions-1'],
    ['With', 'with-1'],
    ['with care', 'with-care'],
  ])('%j → %j', (title, slug) => expect(toSlug(title)).toBe(slug));

  it('writes the same letters in one way', () => {
    expect(toSlug('Vie\u0323\u0302t')).toBe(toSlug('Vi\u1ec7t'));
  });

  it('cuts long titles between words, or between clusters where there are none', () => {
    const words = toSlug('translation '.repeat(20));
    expect(words).toBe('translation-translation-translation-translation-translation-translation');
    expect(toSlug('ក្រុង'.repeat(40))).toBe('ក្រុង'.repeat(16));
  });

  it('always gives a slug that a URL can carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = toSlug(title);
        expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug).toBe(slug.normalize('NFC'));
        expect(toSlug(slug)).toBe(slug);
        expect(() => encodeURIComponent(slug)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
