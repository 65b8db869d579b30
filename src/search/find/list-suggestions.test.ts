import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIndex, makeText, type TestIndex } from './index-for-tests';
import { listSuggestions } from './list-suggestions';

const person = (pid: string, lang: string, name: string) => ({ as: 'author' as const, pid, lang, name });

let test: TestIndex;
beforeAll(() => {
  test = makeIndex([
    makeText(
      { pid: 'a1', lang: 'en' },
      { title: 'Angkor in the rain', names: [person('p1', 'vi', 'Trần Ăng')] },
    ),
    makeText(
      { pid: 'a1', lang: 'vi' },
      { title: 'Ăng-co trong mưa', names: [person('p1', 'vi', 'Trần Ăng')] },
    ),
    makeText({ pid: 'a1', lang: 'km' }, { title: 'អង្គរវត្តក្នុងភ្លៀង' }),
    makeText(
      { pid: 'a2', lang: 'en' },
      {
        title: 'The road to Angkor',
        topics: [
          { kind: 'subject', pid: 'u1', lang: 'en', name: 'Rain' },
          { kind: 'subject', pid: 'u1', lang: 'vi', name: 'Mưa' },
        ],
      },
    ),
    makeText({ pid: 'a3', lang: 'fr' }, { title: 'Angkor' }),
  ]);
});
afterAll(() => test.remove());

const suggest = (q: string, lang = 'en', most?: number) =>
  listSuggestions(test.index, { q, lang, ...(most && { most }) }).map(
    ({ kind, pid, words }) => `${kind} ${pid} ${words}`,
  );

describe('suggestions', () => {
  it('are what has a word that begins so: the reader’s language, then what begins with it, then the shorter', () => {
    expect(suggest('angk')).toEqual([
      'text a1 Angkor in the rain',
      'text a2 The road to Angkor',
      'text a3 Angkor',
    ]);
    expect(suggest('ang', 'vi')).toEqual([
      'text a1 Ăng-co trong mưa',
      'person p1 Trần Ăng',
      'text a3 Angkor',
      'text a2 The road to Angkor',
    ]);
    expect(suggest('rain')).toEqual(['subject u1 Rain', 'text a1 Angkor in the rain']);
  });

  it('have all of the words', () => {
    expect(suggest('road ang')).toEqual(['text a2 The road to Angkor']);
    expect(suggest('angkor road')).toEqual(['text a2 The road to Angkor']);
    expect(suggest('road rai')).toEqual([]);
  });

  it('begin within Khmer too', () => {
    expect(suggest('អង្កា', 'km')).toEqual([]);
    expect(suggest('អ', 'km')).toEqual(['text a1 អង្គរវត្តក្នុងភ្លៀង']);
    expect(suggest('អង្គរ', 'km')).toEqual(['text a1 អង្គរវត្តក្នុងភ្លៀង']);
    expect(suggest('វត្ត', 'km')).toEqual(['text a1 អង្គរវត្តក្នុងភ្លៀង']);
  });

  it('wait for two letters, and are as many as asked for', () => {
    expect(suggest('a')).toEqual([]);
    expect(suggest('')).toEqual([]);
    expect(suggest('an', 'en', 2)).toHaveLength(2);
    expect(suggest(`${'an '.repeat(100)}`)).toEqual([]);
  });

  it('survive whatever is typed', () => {
    for (const q of ['"', 'an"', '* OR', 'NEAR(an', '\ud800', 'an\u0000', '^an', 'angkor:*', '-an', "an'"])
      expect(() => suggest(q), q).not.toThrow();
  });
});
