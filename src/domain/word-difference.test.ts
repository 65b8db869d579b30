import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordChange } from './reading';
import { splitWords } from './split-words';
import { compareWords } from './word-difference';

const KHMER = 'នៅពេលព្រឹកព្រលឹម ទឹកទន្លេឡើងខ្ពស់ ហើយអ្នកនេសាទចេញទៅរកត្រី។ ស្ត្រីម្នាក់ឈរនៅមាត់ទន្លេ។';

/** Texts that two editions may be: parts of the same words, with odd characters in between. */
const pieces = fc.constantFrom(
  ...[...new Intl.Segmenter('km', { granularity: 'word' }).segment(KHMER)].map(({ segment }) => segment),
  ...[
    'The river',
    ' ',
    '\n',
    '\r\n',
    ', ',
    '. ',
    '“Mẫu”',
    'sông',
    'e\u0301',
    '\u17d2',
    '\u200d',
    '👩‍👧',
    '\ud83d',
  ],
);
const text = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(''));
const lang = fc.constantFrom('km', 'vi', 'en', 'fr');
const side = (changes: readonly WordChange[], which: 'from' | 'to') =>
  changes
    .filter((change) => change.in === 'both' || change.in === which)
    .map((change) => change.text)
    .join('');

describe('splitWords', () => {
  it('gives the text back, in pieces that are not empty', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 900 })), lang, (whole, language) => {
        const words = splitWords(whole, language);
        expect(words.join('')).toBe(whole);
        expect(words).not.toContain('');
      }),
    );
  });

  it('cuts no grapheme cluster, however long the sentence', () => {
    const long = fc.array(pieces, { minLength: 80, maxLength: 200 }).map((words) => words.join(''));
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.oneof(text, long), lang, (whole, language) => {
        const starts = new Set([...graphemes.segment(whole)].map(({ index }) => index));
        let place = 0;
        for (const word of splitWords(whole, language)) {
          expect(starts.has(place)).toBe(true);
          expect(whole.slice(0, place).endsWith('\u17d2')).toBe(false);
          place += word.length;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds words in Khmer, which has no spaces between them', () => {
    expect(splitWords('អ្នកនេសាទចេញទៅរកត្រី', 'km').length).toBeGreaterThan(2);
  });

  it('finds the same words behind a changed beginning', () => {
    const sentence = `${'many words without an end '.repeat(60)}here. `;
    const tail = splitWords(`An added sentence. ${sentence}`, 'en').slice(-10);
    expect(splitWords(sentence, 'en').slice(-10)).toEqual(tail);
  });
});

describe('compareWords', () => {
  it('loses and adds nothing: both sides can be read out of it', () => {
    fc.assert(
      fc.property(text, text, lang, fc.constantFrom(0, 3, 1000), (from, to, language, mostEdits) => {
        const changes = compareWords({ from, to, lang: language, mostEdits });
        expect(side(changes, 'from')).toBe(from);
        expect(side(changes, 'to')).toBe(to);
        expect(changes.every((change) => change.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says which words were replaced, the old before the new', () => {
    const changes = compareWords({
      from: 'It made eleven reams a day.',
      to: 'It made twelve reams a day.',
      lang: 'en',
    });
    expect(changes).toEqual([
      { text: 'It made ', in: 'both' },
      { text: 'eleven', in: 'from' },
      { text: 'twelve', in: 'to' },
      { text: ' reams a day.', in: 'both' },
    ]);
  });

  it('compares Khmer by words', () => {
    expect(compareWords({ from: 'ទឹកទន្លេឡើងខ្ពស់', to: 'ទឹកទន្លេស្រកចុះ', lang: 'km' })[0]).toEqual({
      text: 'ទឹកទន្លេ',
      in: 'both',
    });
  });

  it('joins changes between which there is only a space', () => {
    expect(compareWords({ from: 'an old house', to: 'one new home', lang: 'en' })).toEqual([
      { text: 'an old house', in: 'from' },
      { text: 'one new home', in: 'to' },
    ]);
  });

  it('has nothing to say of two empty texts', () => {
    expect(compareWords({ from: '', to: '', lang: 'en' })).toEqual([]);
  });

  it.each([
    ['en', 'The mill made reams. ', 'Nobody knows what it was, they say. '],
    ['km', 'នៅពេលព្រឹកព្រលឹមទឹកទន្លេឡើងខ្ពស់។ ', 'អ្នកនេសាទចេញទៅរកត្រីជាមួយស្ត្រីម្នាក់ '],
  ])('answers soon for 50,000 characters in %s that were all rewritten', (language, older, newer) => {
    const numbered = (words: string) =>
      Array.from({ length: 3000 }, (_, index) => words + index * words.length)
        .join(' ')
        .slice(0, 50_000);
    const [from, to] = [numbered(older), numbered(newer)];
    compareWords({ from: older, to: newer, lang: language });
    const start = performance.now();
    const changes = compareWords({ from, to, lang: language });
    // 60 to 100 ms on a machine with nothing else to do; one under load is not a failure.
    expect(performance.now() - start).toBeLessThan(1500);
    expect(side(changes, 'to')).toBe(to);
  });
});
