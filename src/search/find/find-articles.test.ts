import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Found, MarkedWords, SearchQuery } from '@/domain/search';
import { parseQuery } from '../query/parse-query';
import { findArticles } from './find-articles';
import { searchTerms } from './search-terms';
import { makeIndex, makeParagraph, makePhoto, makeText, type TestIndex } from './index-for-tests';

const author = (name: string) => ({ as: 'author' as const, pid: null, lang: 'vi', name });

/** The first is the oldest. */
const TEXTS = [
  makeText(
    {
      pid: 'river',
      lang: 'en',
      paragraphs: [
        'The river rises in June.',
        'Where the river meets the delta, farmers of the delta wait.',
        'In the delta nobody waits.',
        'Boats go home.',
      ],
    },
    {
      title: 'The waiting river',
      lede: 'Farmers wait for water.',
      year: 1990,
      outlet: 'Review',
      series: 's1',
      subjects: ['u1', 'u2'],
      people: ['p1'],
      names: [author('Trần Đình Sông')],
    },
  ),
  makeText(
    {
      pid: 'river',
      lang: 'vi',
      paragraphs: ['Nước sông dâng lên.', 'Một bài song ngữ.', 'Dòng sông và con đò.'],
    },
    { title: 'Dòng sông đợi', year: 1990, outlet: 'Review', series: 's1', subjects: ['u1', 'u2'] },
  ),
  makeText(
    { pid: 'temple', lang: 'km', paragraphs: ['ប្រាសាទអង្គរវត្តនៅខាងជើង។', 'ទឹកទន្លេឡើងនៅរដូវវស្សា។'] },
    { title: 'អង្គរវត្ត', lede: 'ប្រាសាទនៅខាងជើងទន្លេ', year: 2001, subjects: ['u1'], people: ['p1', 'p2'] },
  ),
  makeText(
    { pid: 'temple', lang: 'en' },
    {
      title: 'Angkor Wat',
      year: 2001,
      subjects: ['u1'],
      body: [
        makeParagraph('p1', 1, 'The temple of Angkor lies in the north.'),
        makePhoto('f1', 'A boat on the river, before the temple.'),
        makeParagraph('p2', 2, 'Water rises around the temple.'),
      ],
    },
  ),
  makeText(
    { pid: 'water', lang: 'fr', paragraphs: ['L’eau monte autour du temple.', 'Il était une forêt.'] },
    { title: 'L’élève et la forêt', year: 2001 },
  ),
];

let test: TestIndex;
beforeAll(() => {
  test = makeIndex(TEXTS);
});
afterAll(() => test.remove());

const find = (query: string | SearchQuery, lang = 'en'): Found =>
  findArticles(test.index, typeof query === 'string' ? { q: query } : query, lang);
const pids = (query: string | SearchQuery, lang = 'en') =>
  find(query, lang).articles.map(({ pid, hits }) => `${pid} ${hits.map((hit) => hit.lang).join(' ')}`);
const show = (words: MarkedWords | undefined) =>
  words?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const firstHit = (query: string | SearchQuery) => find(query).articles[0]?.hits[0];
const places = (query: string | SearchQuery) => {
  const hit = firstHit(query);
  return { best: hit?.place?.para, also: hit?.also.map(({ para }) => para) };
};

describe('what is found', () => {
  it('has all of the words, in any of its languages', () => {
    expect(pids('river delta')).toEqual(['river en']);
    expect(pids('river angkor')).toEqual(['temple en']);
    expect(pids('tran dinh song ')).toEqual(['river en']);
    expect(pids('river forest')).toEqual([]);
    expect(pids('អង្គរ')).toEqual(['temple km']);
  });

  it('has a phrase as it stands, and nothing that is not wanted', () => {
    expect(pids('"meets the delta"')).toEqual(['river en']);
    expect(pids('"delta the meets"')).toEqual([]);
    expect(pids('temple -river')).toEqual(['water fr']);
    expect(pids('title:temple')).toEqual([]);
    expect(pids('caption:boat')).toEqual(['temple en']);
    expect(pids('author:song ')).toEqual(['river en']);
  });

  it('is one result for an article, led by the language of the reader', () => {
    expect(pids('song ', 'vi')).toEqual(['river vi en']);
    expect(pids('song ', 'en')).toEqual(['river en vi']);
    expect(pids('song ', 'km')[0]).toMatch(/^river (vi en|en vi)$/);
  });

  it('is better where the title has the words', () => {
    expect(pids('temple ').at(0)).toBe('temple en');
    expect(pids('river ')).toEqual(['river en', 'temple en']);
  });

  it('is narrowed by facets', () => {
    expect(pids({ q: 'temple', year: 2001, lang: 'fr' })).toEqual(['water fr']);
    expect(pids({ q: 'rises', series: 's1', subject: 'u2', person: 'p1', outlet: 'Review' })).toEqual([
      'river en',
    ]);
    expect(pids({ q: 'temple', in: 'caption' })).toEqual(['temple en']);
    expect(find({ q: 'temple', subject: 'none' })).toMatchObject({ total: 0, didYouMean: null, notes: [] });
  });
});

describe('a hit', () => {
  it('shows the place that has the most of the words, and which others have some', () => {
    const hit = firstHit('river delta');
    expect(show(hit?.place?.words)).toBe('Where the [river] meets the [delta], farmers of the [delta] wait.');
    expect(hit?.place).toMatchObject({ kind: 'paragraph', para: 'p2', number: 2 });
    expect(hit?.also).toEqual([
      { para: 'p1', number: 1 },
      { para: 'p3', number: 3 },
    ]);
    expect(show(hit?.title)).toBe('The waiting [river]');
    expect(hit?.edition).toBe(1);
  });

  it('shows the place that has the words as they were typed', () => {
    expect(places({ q: 'song ', lang: 'vi' })).toEqual({ best: 'p1', also: ['p2', 'p3'] });
    expect(places({ q: '"bai song" ', lang: 'vi' }).best).toBe('p2');
    expect(show(find({ q: 'đò sông', lang: 'vi' }).articles[0]?.hits[0]?.place?.words)).toBe(
      'Dòng [sông] và con [đò].',
    );
  });

  it('prefers the words of the text to what is said of it', () => {
    expect(firstHit({ q: 'song ', lang: 'en' })?.place?.kind).toBe('names');
    expect(firstHit('wait')?.place?.kind).toBe('lede');
  });

  it('has no place where only the title has the words', () => {
    const hit = firstHit('waiting');
    expect(hit).toMatchObject({ place: null, also: [] });
    expect(show(hit?.title)).toBe('The [waiting] river');
  });

  it('shows words of a field only where that field is', () => {
    expect(firstHit('title:river')).toMatchObject({ place: null, also: [] });
    expect(firstHit('caption:temple')?.place).toMatchObject({ kind: 'caption', para: 'f1' });
    expect(firstHit('caption:temple')?.also).toEqual([]);
    expect(firstHit({ q: 'temple', in: 'caption' })).toMatchObject({ place: { para: 'f1' }, also: [] });
  });

  it('is found in the middle of Khmer', () => {
    expect(show(firstHit('ជើង')?.place?.words)).toBe('ប្រាសាទនៅខាង[ជើង]ទន្លេ');
    expect(show(firstHit('អង្គរ')?.title)).toBe('[អង្គរ]វត្ត');
  });
});

describe('facets', () => {
  it('count the articles that each value would leave', () => {
    const { counts, total } = find('temple ');
    expect(total).toBe(2);
    expect(counts).toEqual({
      lang: [
        { value: 'en', count: 1 },
        { value: 'fr', count: 1 },
      ],
      person: [],
      series: [],
      subject: [{ value: 'u1', count: 1 }],
      year: [{ value: '2001', count: 2 }],
      outlet: [],
      in: [{ value: 'caption', count: 1 }],
    });
    expect(find('song ').counts).toMatchObject({
      year: [{ value: '1990', count: 1 }],
      subject: [
        { value: 'u1', count: 1 },
        { value: 'u2', count: 1 },
      ],
    });
  });
});

describe('pages', () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    makeText({ pid: `a${index}`, lang: 'en', paragraphs: ['the same words'] }),
  );

  it('are of ten results, and the last is the last', () => {
    const { index, remove } = makeIndex(many);
    const page = (number?: number) => {
      const found = findArticles(index, { q: 'same', ...(number !== undefined && { page: number }) }, 'en');
      return [found.page, found.pages, found.total, ...found.articles.map(({ pid }) => pid)];
    };
    const newest = Array.from({ length: 23 }, (_, at) => `a${22 - at}`);
    expect(page()).toEqual([1, 3, 23, ...newest.slice(0, 10)]);
    expect(page(2)).toEqual([2, 3, 23, ...newest.slice(10, 20)]);
    expect(page(3)).toEqual([3, 3, 23, ...newest.slice(20)]);
    for (const beyond of [4, 1e308, Infinity]) expect(page(beyond)[0]).toBe(3);
    for (const before of [0, -1, -Infinity, NaN, 0.5]) expect(page(before)[0]).toBe(1);
    remove();
  });
});

it('ranks by the rarer words where the common ones would take too long', () => {
  const { index, remove } = makeIndex(
    ['the ferry, the ferry', 'the ferry and the ferry: the ferryman', 'the mill', 'the ferry, once'].map(
      (words, at) => makeText({ pid: `a${at}`, lang: 'en', paragraphs: [words] }),
    ),
  );
  const { terms } = parseQuery('the ferry ');
  const search = (mostRankedBy: number) =>
    searchTerms(index, terms, { facets: [], inCaption: false }, { mostRankedBy }).texts;
  const byBoth = search(100);
  const byFerry = search(4);
  expect(byFerry.map(({ no }) => no)).toEqual(byBoth.map(({ no }) => no));
  expect(byFerry.every(({ score }) => score > 0)).toBe(true);
  expect(search(2).every(({ score }) => score === 0)).toBe(true);
  remove();
});

it('shows the place where the words stand side by side', () => {
  const paragraphs = ['Dịch bởi ai, bản nào?', 'Bản dịch này.', 'Một bản, một dịch.'];
  const { index, remove } = makeIndex([makeText({ pid: 'a', lang: 'vi', paragraphs })]);
  for (const q of ['bản dịch', 'ban dich'])
    expect(findArticles(index, { q }, 'vi').articles[0]?.hits[0]?.place?.para, q).toBe('p2');
  remove();
});

describe('the newest are ranked where there are too many', () => {
  it('and the reader is told', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 1001 }, (_, index) =>
      makeText({ pid: `a${index}`, lang: 'en', paragraphs: [index === 0 ? 'word rare' : 'word'] }),
    );
    const { index, remove } = makeIndex(many);
    expect(findArticles(index, { q: 'word' }, 'en')).toMatchObject({ total: 1000, notes: ['capped'] });
    expect(findArticles(index, { q: 'word rare' }, 'en')).toMatchObject({ total: 1, notes: [] });
    remove();
  });

  it('but for those that have the words in their titles', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 1002 }, (_, index) =>
      makeText(
        { pid: `a${index}`, lang: 'en', paragraphs: ['word'] },
        { title: index === 0 ? 'A word' : 'Another' },
      ),
    );
    const { index, remove } = makeIndex(many);
    const found = findArticles(index, { q: 'word' }, 'en');
    expect(found).toMatchObject({ total: 1001, notes: ['capped'] });
    expect(found.articles[0]?.pid).toBe('a0');
    remove();
  });
});

describe('nothing asked', () => {
  it('finds nothing and says so', () => {
    for (const q of ['', '   ', '-river', '🙂', '"', '- - -', '""', '\ud800'])
      expect(find(q), q).toMatchObject({
        total: 0,
        page: 1,
        pages: 1,
        articles: [],
        notes: ['nothingAsked'],
      });
    expect(find('x '.repeat(400)).notes).toContain('cut');
  });
});

describe('nothing found', () => {
  it('is tried again with the words of Khmer apart', () => {
    expect(pids('ប្រាសាទទន្លេ')).toEqual(['temple km']);
    expect(find('ប្រាសាទទន្លេ').notes).toEqual(['apart']);
    expect(find('"ប្រាសាទទន្លេ"').notes).toEqual([]);
    expect(find('ប្រាសាទអង្គរ').notes).toEqual([]);
  });

  it('leads to what was probably meant, with all else as it was typed', () => {
    expect(find('tempel').didYouMean).toBe('temple');
    expect(find('rivr delta').didYouMean).toBe('river delta');
    expect(find('  title:"ankor Wat" -tree ').didYouMean).toBe('  title:"angkor Wat" -tree ');
    expect(find('forrêt').didYouMean).toBe('forêt');
    expect(find('អង្ករវត្ត').didYouMean).toBe('អង្គរវត្ត');
  });

  it('leads only to what finds something', () => {
    expect(find('tempel -temple').didYouMean).toBeNull();
    expect(find({ q: 'tempel', lang: 'vi' }).didYouMean).toBeNull();
    expect(find('zzgrbl').didYouMean).toBeNull();
    expect(find('temple').didYouMean).toBeNull();
  });
});
