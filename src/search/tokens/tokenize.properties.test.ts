import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlace } from '../index/cut-place';
import { tokenize } from './tokenize';
import { withoutUnseen } from './unseen';

const KHMER = 'កខងញដតនបមយរលវសហអឥឧឲឣឤា ិីឹឺុូួើឿៀេែៃោៅំះៈ៉៊់៌៍៎៏័៑្្្្៓៝ៗ១២។឴';
const LATIN = "aBéđĐœŒßıİﬁᵉⅧ'’ʼ-lLdq uʻ\u0301\u0323\u0302";
const OTHERS = 'ก็เแำา๒東ーｶﾞﾟ〇мйΣσςمَן한ᄒ\u1161\u11abက္ခ်မ ा्क½²①𝟙５ＡÅΩ\u{2f800}';
const UNSEEN = '\u200b\u200c\u200d\u00ad\ufeff\u2060\u034f\ufe0f\u{e0101}';
const SYMBOLS = '😀👍🏽.,"+=\u0338\ud83d\udc00\ud800 \n\u0000\ue000';
const alphabet = Array.from(KHMER + LATIN + OTHERS + UNSEEN).concat(SYMBOLS.split(''), 'qu', 'jusqu’');

/** Words of the scripts that we know, in any order, beside any text of Unicode. */
const texts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((all) => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...Array.from(KHMER + UNSEEN)), { maxLength: 16 })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
);

const RUNS = { numRuns: 500 };
const folded = (text: string) => tokenize(text).map((token) => token.folded);

describe('tokens of any text', () => {
  it('are in order, apart and inside of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = { end: 0, run: -1 };
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(before.end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.run).toBeGreaterThanOrEqual(before.run);
          before = token;
        }
        expect(before.end).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it('are letters, marks and numbers, and none is empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of tokenize(text)) {
          expect(token.folded).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          expect(token.exact).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          expect(token.exact.normalize('NFC')).toBe(token.exact);
        }
      }),
      RUNS,
    );
  });

  it('have all of its letters, marks and numbers, but for elisions and marks on symbols', () => {
    // An apostrophe, half-width sound marks, and unseen marks are no letters of ours.
    const wanted =
      /(?![\u02bc\uff9e\uff9f\u17b4\u17b5\u180b-\u180f])(?:[\p{L}\p{N}]|(?![\p{Script=Inherited}\p{Script=Common}])\p{M})/u;
    fc.assert(
      fc.property(
        texts.filter((text) => !/['’ʼ]/.test(text)),
        (text) => {
          const covered = new Set(
            tokenize(text).flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, at) => start + at),
            ),
          );
          for (let at = 0; at < text.length; at++) {
            const character = String.fromCodePoint(text.codePointAt(at)!);
            if (wanted.test(character)) expect(covered, JSON.stringify(text)).toContain(at);
          }
        },
      ),
      RUNS,
    );
  });

  it('are what each of them is alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, folded: alone } of tokenize(text))
          expect(folded(text.slice(start, end))).toEqual([alone]);
      }),
      RUNS,
    );
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of tokenize(text)) {
          expect(folded(token.folded)).toEqual([token.folded]);
          expect(folded(token.exact)).toEqual([token.folded]);
        }
      }),
      RUNS,
    );
  });

  it('are the same in NFC and NFD', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text));
        expect(folded(text.normalize('NFC'))).toEqual(folded(text));
      }),
      RUNS,
    );
  });

  it('end where a grapheme cluster ends', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    // Skin tones on a letter, and letters that bind the one behind them (Prepend), which no text has.
    const odd =
      /[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\p{Cf}(?<![\u00ad\u200b-\u200f\u2060-\u2064\ufeff])|[\u0d4e\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
    const BINDING = [/\p{Script=Khmer}/u, /\p{Script=Myanmar}/u, /\p{Script=Devanagari}/u];
    // Unicode binds a letter of one script below one of another; nobody writes that.
    const mixes = (text: string) => BINDING.filter((script) => script.test(text)).length > 1;
    fc.assert(
      fc.property(
        texts.filter((text) => !odd.test(text) && !mixes(text)),
        (text) => {
          const ends = new Set(
            Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length),
          );
          for (const { end } of tokenize(text)) expect(ends, JSON.stringify(text)).toContain(end);
        },
      ),
      RUNS,
    );
  });

  it('do not depend on what nobody sees inside of words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from(KHMER)), { maxLength: 12 }), (letters) => {
        expect(folded(letters.join('\u200b')).join('')).toBe(
          folded(withoutUnseen(letters.join(''))).join(''),
        );
      }),
      RUNS,
    );
  });

  it('make the line of the index', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = folded(text);
        expect(cutPlace({ kind: 'paragraph', words: text }).line).toBe(
          all.length === 0 ? '' : ` ${all.join(' ')} `,
        );
      }),
    );
  });
});
