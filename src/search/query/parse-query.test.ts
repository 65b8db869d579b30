import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from '@/domain/search';
import { parseQuery } from './parse-query';

/** Terms as `-title:"a b"*`: tokens with spaces between, the quotation marks where it was quoted. */
function read(question: string): string[] {
  return parseQuery(question).terms.map(({ tokens, negated, field, quoted, prefix }) => {
    const words = tokens.map(({ folded }) => folded).join(' ');
    return `${negated ? '-' : ''}${field ? `${field}:` : ''}${quoted ? `"${words}"` : words}${prefix ? '*' : ''}`;
  });
}

describe('words', () => {
  it.each([
    ['salt pans', ['salt', 'pans*']],
    ['salt pans ', ['salt', 'pans']],
    ['salt, pans.', ['salt', 'pans']],
    ['Bến Gỗ', ['ben', 'go']],
    ['bến phà', ['ben', 'pha*']],
    ["l’eau d'Orsel", ['eau', 'orsel*']],
    ['salt-works B52', ['salt works', 'b 52']],
    ['don’t', ['don t']],
    ['អង្គរវត្ត ក្រុង', ['អ ង្គ រ វ ត្ត', 'ក្រុ ង']],
    ['東京', ['東 京']],
    ['κεφ', ['κεφ*']],
    ['мост', ['мост*']],
    ['نهر', ['نهر']],
    ['1979', ['1979']],
    ['x:y http://a.org/b', ['x', 'y', 'http', 'a', 'org', 'b']],
    ['AND OR NOT NEAR(a b)', ['and', 'or', 'not', 'near', 'a', 'b']],
    ['salt Salt sált', ['salt', 'salt*']],
    ['salt salt', ['salt']],
    ['a* {title} : (b) ^c + d', ['a', 'title', 'b', 'c', 'd']],
    ['sal\ufefft pa\u200bn', ['salt', 'pan*']],
  ])('%j', (question, expected) => {
    expect(read(question)).toEqual(expected);
  });
});

describe('phrases', () => {
  it.each([
    ['"salt pans" new', ['"salt pans"', 'new*']],
    ['“salt pans”', ['"salt pans"']],
    ['„salt pans“', ['"salt pans"']],
    ['« bac d’Orsel »', ['"bac orsel"']],
    ['‘it’s here’ now', ['"it s here"', 'now*']],
    ['"salt, pans. New"', ['"salt pans new"']],
    ['"open to the end', ['"open to the end"']],
    ['a"b c"d', ['a', '"b c"', 'd']],
    ['"" a "" "', ['a']],
    ['"«a b»"', ['"a b"']],
    ['salt» ”pans', ['salt', 'pans*']],
    ['"ក្រុង ស្ទឹង"', ['"ក្រុ ង ស្ទឹ ង"']],
  ])('%j', (question, expected) => {
    expect(read(question)).toEqual(expected);
  });
});

describe('what to leave out', () => {
  it.each([
    ['salt -pans', ['salt', '-pans']],
    ['salt \u2212pans', ['salt', '-pans']],
    ['salt -"new pans"', ['salt', '-"new pans"']],
    ['-«new pans»', ['-"new pans"']],
    ['salt - pans', ['salt', 'pans*']],
    ['salt-pans', ['salt pans*']],
    ['- -', []],
    ['-title:pans salt', ['-title:pans', 'salt*']],
    ['--salt', ['-salt']],
    ['-', []],
    ['-"', []],
  ])('%j', (question, expected) => {
    expect(read(question)).toEqual(expected);
  });
});

describe('fields', () => {
  it.each([
    ['title:delta', ['title:delta*']],
    ['TITLE:"the delta" x', ['title:"the delta"', 'x']],
    ['author:Lê translator:Văn caption:phà ', ['author:le', 'translator:van', 'caption:pha']],
    ['title:salt-works', ['title:salt works*']],
    ['title: delta', ['title', 'delta*']],
    ['title:', ['title']],
    ['body:delta', ['body', 'delta*']],
    ['subtitle:delta', ['subtitle', 'delta*']],
    ['title:author:x', ['title:author', 'title:x']],
  ])('%j', (question, expected) => {
    expect(read(question)).toEqual(expected);
  });
});

describe('any string', () => {
  it.each(['', ' ', '😀🏳️‍🌈', '"', '((((', '\u0000\u0001', '\ud800', '\ue000', "';--", '«»', '**'])(
    '%j asks for nothing',
    (question) => {
      expect(parseQuery(question)).toEqual({ terms: [], cut: false });
    },
  );

  it('reads around half a character', () => {
    expect(read('\ud83dsalt\udc00')).toEqual(['salt']);
  });
});

describe('places', () => {
  it.each([
    ['-title:"salt, pans" l’eau', ['salt, pans', 'eau']],
    ['Bến '.normalize('NFD') + '(phà)', ['Bến'.normalize('NFD'), 'phà']],
    ['អង្គរ\u200bវត្ត,x', ['អង្គរ\u200bវត្ត', 'x']],
    ['« bac d’Orsel »', ['bac d’Orsel']],
  ])('%j', (question, expected) => {
    expect(parseQuery(question).terms.map(({ start, end }) => question.slice(start, end))).toEqual(expected);
  });
});

describe('limits', () => {
  it('reads no more than the longest question, between two letters', () => {
    const { terms, cut } = parseQuery('ក្ខ'.repeat(200));
    expect(cut).toBe(true);
    expect(new Set(terms.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)))).toEqual(
      new Set(['ក្ខ']),
    );
    expect(parseQuery('a'.repeat(LONGEST_QUERY)).cut).toBe(false);
    expect(parseQuery('a'.repeat(LONGEST_QUERY + 1)).cut).toBe(true);
    expect(parseQuery(`salt ${' '.repeat(10_000)}`).cut).toBe(true);
  });

  it('takes 16 terms', () => {
    const words = Array.from({ length: 17 }, (_, index) => `w${String.fromCharCode(97 + index)}`);
    expect(parseQuery(words.slice(1).join(' '))).toMatchObject({ cut: false, terms: { length: 16 } });
    expect(parseQuery(words.join(' '))).toMatchObject({ cut: true, terms: { length: 16 } });
    expect(parseQuery('a b '.repeat(20)).cut).toBe(false);
  });

  it('takes 40 tokens a term', () => {
    expect(parseQuery('ក'.repeat(40))).toMatchObject({ cut: false, terms: [{ tokens: { length: 40 } }] });
    expect(parseQuery('ក'.repeat(41))).toMatchObject({ cut: true, terms: [{ tokens: { length: 40 } }] });
  });
});
