import { describe, expect, it } from 'vitest';
import type { IndexedText } from '@/domain/search';
import { findInFiles } from '@/export-search/find-in-files';
import { readText } from '@/export-search/has-term';
import type { WordsPart } from '@/export-search/search-files';
import { listPlaces, toStoredPlaces } from '@/search/index/text-places';
import { gatherPostings, type Gathered } from './gather-postings';
import { writeWords } from './write-words';

const LANGUAGES = ['en', 'km'];

function makeText(lang: string, title: string, words: string, rest: Partial<IndexedText> = {}): IndexedText {
  const body: IndexedText['body'] = [
    { type: 'paragraph', para: 'p1', number: 1, content: [{ type: 'text', text: words }] },
  ];
  const nobody = { names: [], topics: [], people: [], series: null, subjects: [], year: null, outlet: null };
  return { id: title, pid: title, lang, edition: 1, title, lede: '', body, ...nobody, ...rest };
}

/** The articles of `texts`, two texts each. */
async function search(q: string, locale = 'en', query: { lang?: string } = {}) {
  const texts = [
    makeText('en', 'Weavers', 'The silk weaver sat by the river.'),
    makeText('km', 'តម្បាញ', 'នាងត្បាញសូត្រនៅមាត់ទន្លេមេគង្គ។'),
    makeText('en', 'A river', 'The weaver of silk had gone; cotton came.', {
      names: [{ as: 'translator', pid: null, lang: 'vi', name: 'Lụa Văn' }],
    }),
    makeText('km', 'ទន្លេ', 'ទឹកហូរ។'),
  ];
  const gathered: Gathered = new Map();
  texts.forEach((text, no) => gatherPostings(gathered, no, text));
  const files = new Map<string, WordsPart>();
  const parts = await writeWords((name, content) => Promise.resolve(void files.set(name, content)), gathered);
  const archive = {
    contents: { languages: LANGUAGES, articles: 2, parts },
    readWords: (part: number) => Promise.resolve(files.get(`words/${part}.js`) ?? {}),
    readText: (no: number) => {
      const { lang, edition, ...text } = texts[no]!;
      const places = toStoredPlaces(listPlaces({ lang, edition, ...text }));
      return Promise.resolve(readText({ lang, edition, places }));
    },
  };
  const { articles, notes } = await findInFiles(archive, { q, ...query }, locale);
  return { found: articles.map(({ article, texts: nos }) => [article, ...nos]), notes };
}

describe('a search in files', () => {
  it.each([
    [
      'silk weaver',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    ['"silk weaver"', [[0, 0]]],
    ['silk -cotton', [[0, 0]]],
    ['-"weaver of silk" river', [[0, 0]]],
    ['title:river', [[1, 2]]],
    [
      'river',
      [
        [1, 2],
        [0, 0],
      ],
    ],
    [
      'weav',
      [
        [1, 2],
        [0, 0],
      ],
    ],
    ['translator:lua', [[1, 2]]],
    ['author:lua', []],
    [
      'ទន្លេ',
      [
        [1, 3],
        [0, 1],
      ],
    ],
    ['មាត់ទន្លេ', [[0, 1]]],
    ['nothing', []],
  ])('finds %s', async (q, found) => {
    const answer = await search(q);
    expect(answer.found.toSorted()).toEqual(found.toSorted());
  });
  it('puts a word in a title first', async () => {
    expect((await search('river')).found).toEqual([
      [1, 2],
      [0, 0],
    ]);
  });
  it('finds the words of a Khmer question apart where they do not stand together', async () => {
    expect(await search('ទន្លេមេគង្គត្បាញ')).toEqual({ found: [[0, 1]], notes: ['apart'] });
  });
  it('narrows by language, and says what it cannot look for', async () => {
    expect((await search('ទន្លេ', 'en', { lang: 'en' })).found).toEqual([]);
    expect((await search('-silk')).notes).toEqual(['nothingAsked']);
  });
});
