import { describe, expect, it } from 'vitest';
import type { MarkedWords } from '@/domain/search';
import { parseQuery } from '../query/parse-query';
import { markExcerpt } from './mark-excerpt';
import { markWords } from './mark-words';

const show = (words: MarkedWords) => words.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, q: string) => show(markWords(text, parseQuery(q).terms));
const cut = (text: string, q: string) => show(markExcerpt(text, parseQuery(q).terms));

describe('words that were asked for', () => {
  it('are marked in any case and with any diacritics', () => {
    expect(mark('The DELTA of Sông Hồng', 'delta song ')).toBe('The [DELTA] of [Sông] Hồng');
    expect(mark('Sông và song', 'sông ')).toBe('[Sông] và [song]');
    expect(mark('Lê Văn Phong'.normalize('NFD'), 'le van ').normalize('NFC')).toBe('[Lê] [Văn] Phong');
  });

  it('are marked whole where the last of them goes on', () => {
    expect(mark('Angkor, Angkorian', 'angk')).toBe('[Angkor], [Angkorian]');
    expect(mark('Angkor, Angkorian', 'angkor ')).toBe('[Angkor], Angkorian');
  });

  it('are marked as one where they are a phrase, and only there', () => {
    expect(mark('The two armies, and two of the armies', '"two armies"')).toBe(
      'The [two armies], and two of the armies',
    );
  });

  it('are marked in the middle of Khmer, at whole clusters', () => {
    expect(mark('ប្រាសាទអង្គរវត្តនៅ', 'អង្គរ')).toBe('ប្រាសាទ[អង្គរ]វត្តនៅ');
    expect(mark('ខ្មែរ', 'ខ')).toBe('ខ្មែរ');
  });

  it('leave the words as they were published', () => {
    const text = 'A “quoted” — word…\n  twice, word';
    const words = markWords(text, parseQuery('word quoted').terms);
    expect(words.map((piece) => piece.text).join('')).toBe(text);
    expect(markWords('', parseQuery('word').terms)).toEqual([]);
    expect(markWords(text, [])).toEqual([{ text, marked: false }]);
  });
});

describe('a long paragraph', () => {
  const filler = 'many words that nobody asked for here '.repeat(12).trim();

  it('is cut around the marks, between words', () => {
    const excerpt = cut(`${filler} the delta ${filler}`, 'delta ');
    expect(excerpt).toMatch(/^…\w+ .* the \[delta\] .* \w+…$/);
    expect(excerpt.length).toBeLessThanOrEqual(284);
    expect(excerpt.length).toBeGreaterThan(260);
  });

  it('has no ellipsis where it begins or ends', () => {
    expect(cut(`delta ${filler}`, 'delta ')).toMatch(/^\[delta\] many .*[^…]…$/);
    expect(cut(`${filler} delta`, 'delta ')).toMatch(/^…[^…]* \[delta\]$/);
    expect(cut('a delta', 'delta ')).toBe('a [delta]');
    expect(cut(filler, 'delta ')).toMatch(/^many words .*…$/);
  });

  it('shows where most of the words are close together', () => {
    const text = `river ${filler} ${filler} the river and its delta ${filler}`;
    expect(cut(text, 'river delta ')).toContain('the [river] and its [delta] many');
  });

  it('is cut between clusters where there are no spaces', () => {
    const khmer = 'ប្រាសាទនៅក្នុងស្រុកខ្មែរ'.repeat(30);
    const excerpt = cut(`${khmer}អង្គរវត្ត${khmer}`, 'អង្គរវត្ត');
    expect(excerpt).toContain('[អង្គរវត្ត]');
    expect(excerpt).toMatch(/^…[\u1780-\u17b3]/u);
    expect(excerpt).not.toMatch(/\u17d2…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(284);
  });

  it('is cut even where one word is longer than all of it', () => {
    const word = 'a'.repeat(1000);
    expect(cut(word, word.slice(0, 400)).length).toBeLessThanOrEqual(284);
    expect(cut(`x ${word} delta`, 'delta ')).toBe('…[delta]');
  });
});
