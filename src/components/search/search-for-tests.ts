/** What a search finds, for tests: an article of which two texts have the words, and what narrows it. */
import type { SearchHit, SearchView } from '@/domain/search';

import { makeRow } from '../test-article';

export const HITS: SearchHit[] = [
  {
    lang: 'en',
    edition: 2,
    title: [{ text: 'Heading', marked: true }],
    place: {
      kind: 'paragraph',
      para: 'a',
      number: 3,
      words: [
        { text: 'Words ', marked: false },
        { text: 'Middle', marked: true },
      ],
    },
    also: [
      { para: 'e', number: 7 },
      { para: 'b', number: null },
    ],
  },
  {
    lang: 'vi',
    edition: 2,
    title: [{ text: 'Đầu', marked: false }],
    place: { kind: 'caption', para: 'd', number: null, words: [{ text: 'Lost', marked: true }] },
    also: [],
  },
];

const facet = (value: string, text: string, lang: string) => [{ value, label: { text, lang }, count: 2 }];

export function makeFound(changes: Partial<SearchView> = {}): SearchView {
  return {
    query: { q: 'Item' },
    page: 1,
    pages: 1,
    total: 1,
    notes: [],
    didYouMean: null,
    chosen: {},
    results: [{ row: makeRow(), hits: HITS }],
    facets: {
      lang: facet('vi', 'vi', 'en'),
      in: facet('caption', 'Caption', 'en'),
      series: facet('s1aaaaaaaa', 'Row', 'en'),
      subject: facet('t1aaaaaaaa', 'Looms', 'en'),
      person: facet('p1bbbbbbbb', 'Dusk', 'en'),
      year: facet('2019', '2019', 'en'),
      outlet: facet('Outlet', 'Outlet', 'en'),
    },
    ...changes,
  };
}

/** The same question where no text has the words. */
export function makeNothing(changes: Partial<SearchView> = {}): SearchView {
  const none = { lang: [], in: [], series: [], subject: [], person: [], year: [], outlet: [] };
  return makeFound({ results: [], total: 0, facets: none, ...changes });
}
