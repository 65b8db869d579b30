import { expect, test } from 'vitest';

import type { ArticleRow } from '@/domain/reading';
import type { SearchView } from '@/domain/search';

import { toSearchError, toSearchJson } from './search-json';
import { toSuggestionsJson } from './suggestions-json';

const SITE = { name: 'The Loom & Archive', url: 'https://archive.example', naan: '99999' };
const text = (lang: string, title: string) => ({
  lang,
  title,
  titleSupplied: false,
  slug: lang === 'vi' ? 'lụa' : 'silk',
  kind: 'translation' as const,
  machineDraft: false,
  edition: 4,
  publishedAt: '2026-04-14T20:00:00.000Z',
});
const row: ArticleRow = {
  pid: 'd1aaaaaaaa',
  lead: { ...text('en', 'Silk'), titleSupplied: true, lede: '', credits: [], outlet: null },
  languages: [text('en', 'Silk'), text('vi', 'Lụa')],
  date: null,
  series: null,
};
const words = [
  { text: 'Lụa ', marked: true },
  { text: 'đỏ', marked: false },
];
const hit = {
  lang: 'vi',
  edition: 3,
  title: words,
  place: { kind: 'paragraph' as const, para: 'a1', number: 2, words },
  also: [{ para: 'c', number: null }],
};
const view: SearchView = {
  query: { q: 'lua & do', lang: 'vi', page: 2 },
  page: 2,
  pages: 3,
  total: 21,
  notes: ['capped'],
  didYouMean: null,
  chosen: {},
  results: [{ row, hits: [hit, { ...hit, lang: 'km' }] }],
  facets: {
    lang: [{ value: 'vi', label: { text: 'vi', lang: 'en' }, count: 21 }],
    person: [],
    series: [],
    subject: [],
    year: [],
    outlet: [],
    in: [],
  },
};
const parse = (changes: Partial<SearchView> = {}): unknown =>
  JSON.parse(toSearchJson({ ...view, ...changes }, { site: SITE, locale: 'en' }));

test('a page of results says where it is, what is before and after it, and how much there is', () => {
  const api = 'https://archive.example/api/search?q=lua+%26+do&locale=en&lang=vi';
  expect(parse()).toMatchObject({
    q: 'lua & do',
    locale: 'en',
    url: 'https://archive.example/en/search?q=lua+%26+do&lang=vi&page=2',
    total: 21,
    page: 2,
    pages: 3,
    previous: api,
    next: `${api}&page=3`,
    notes: ['capped'],
    didYouMean: null,
    facets: { lang: [{ value: 'vi', label: 'vi', labelLang: 'en', count: 21 }], outlet: [] },
  });
  expect(parse({ page: 1, pages: 1 })).toMatchObject({ previous: null, next: null });
});

test('every result, text and paragraph has its address; a text that is not published is left out', () => {
  const vietnamese = 'https://archive.example/vi/articles/d1aaaaaaaa/l%E1%BB%A5a';
  expect(parse()).toMatchObject({
    results: [
      {
        pid: 'd1aaaaaaaa',
        ark: 'ark:99999/d1aaaaaaaa',
        url: 'https://archive.example/en/articles/d1aaaaaaaa/silk',
        lang: 'en',
        title: '[Silk]',
        date: null,
        languages: [{ lang: 'en' }, { lang: 'vi', url: vietnamese, title: 'Lụa' }],
        hits: [
          {
            lang: 'vi',
            edition: 4,
            url: vietnamese,
            title: words,
            place: { kind: 'paragraph', para: 'a1', number: 2, words, url: `${vietnamese}#p-a1` },
            also: [{ para: 'c', number: null, url: `${vietnamese}#p-c` }],
          },
        ],
      },
    ],
  });
});

test('what was probably meant keeps what narrows the question', () => {
  expect(parse({ didYouMean: 'lụa' })).toMatchObject({
    didYouMean: {
      q: 'lụa',
      url: 'https://archive.example/api/search?q=l%E1%BB%A5a&locale=en&lang=vi',
    },
  });
});

test('an error is one sentence', () => {
  expect(JSON.parse(toSearchError('Not so.'))).toEqual({ error: 'Not so.' });
});

test('suggestions stand in the four lists of the format, and a fifth member says their languages', () => {
  const suggestions = toSuggestionsJson(
    [
      { kind: 'text', pid: 'd1aaaaaaaa', lang: 'vi', words: 'Lụa "đỏ"' },
      { kind: 'person', pid: 'p1aaaaaaaa', lang: 'km', words: 'លួង' },
    ],
    { q: 'lu', site: SITE, locale: 'fr', describe: ({ kind }) => `(${kind})` },
  );
  expect(JSON.parse(suggestions)).toEqual([
    'lu',
    ['Lụa "đỏ"', 'លួង'],
    ['(text)', '(person)'],
    ['https://archive.example/vi/articles/d1aaaaaaaa', 'https://archive.example/fr/people/p1aaaaaaaa'],
    { lang: ['vi', 'km'] },
  ]);
});
