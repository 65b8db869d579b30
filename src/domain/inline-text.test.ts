import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from './body';
import { blockText, excerpt, plainText } from './inline-text';

const content: Inline[] = [
  { type: 'text', text: 'One ' },
  { type: 'link', url: '/x', children: [{ type: 'text', text: 'two', marks: ['bold'] }] },
  { type: 'note', content: [{ type: 'text', text: 'aside' }] },
  { type: 'break' },
  { type: 'text', text: 'three' },
];

describe('plainText', () => {
  it('gives the words without marks and notes', () => expect(plainText(content)).toBe('One two\nthree'));

  it('gives notes in brackets when asked', () => {
    expect(plainText(content, { notes: true })).toBe('One two [aside]\nthree');
  });
});

describe('blockText', () => {
  it('gives a list a line an item, a figure its caption, a rule nothing', () => {
    const place = { para: 'a', number: null };
    const picture = null;
    expect(blockText({ ...place, type: 'list', ordered: true, items: [content, content.slice(0, 1)] })).toBe(
      'One two\nthree\nOne ',
    );
    expect(blockText({ ...place, type: 'figure', picture, alt: 'A', caption: 'C', credit: 'X' })).toBe('C');
    expect(blockText({ ...place, type: 'rule' })).toBe('');
    expect(blockText({ ...place, type: 'quote', content })).toBe('One two\nthree');
  });
});

describe('excerpt', () => {
  it('ends between words, or between clusters where a script has no spaces', () => {
    expect(excerpt('one two three', 10)).toBe('one two…');
    expect(excerpt('one two three', 8)).toBe('one two…');
    expect(excerpt('ក្រុងក្រុង', 9)).toBe('ក្រុង…');
    expect(excerpt('one\n two', 20)).toBe('one two');
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        expect(excerpt(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
