import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { CITATION_STYLES, EXPORTS } from '@/domain/exports';
import type { BrowseView } from '@/domain/reading-lists';
import { LOCALES } from '@/i18n/locales';
import { createPseudoTranslator } from '@/i18n/pseudo-translator';

import { ArticlePage } from './article/article-page';
import { SitePage } from './article/site-page';
import { UnavailablePage } from './article/unavailable-page';
import { TombstonePage } from './withdrawals/tombstone-page';
import { EditionPage } from './editions/edition-page';
import { makeEdition, makeHistory, makeParallel, makeTombstone } from './editions/editions-for-tests';
import { HistoryPage } from './editions/history-page';
import { NoParagraphPage } from './editions/no-paragraph-page';
import { ParagraphPage } from './editions/paragraph-page';
import { ParallelPage } from './editions/parallel-page';
import { ParallelUnavailable } from './editions/parallel-unavailable';
import { ErrorPage } from './frame/error-page';
import { BrowsePage } from './lists/browse-page';
import { HomePage } from './lists/home-page';
import { PersonPage } from './lists/person-page';
import { SeriesPage } from './lists/series-page';
import { SubjectPage } from './lists/subject-page';
import { makeFound, makeNothing } from './search/search-for-tests';
import { SearchPage } from './search/search-page';
import { WithdrawalsPage } from './withdrawals/withdrawals-page';
import { AUTHOR, BOX, LANGUAGES, makeRow, makeView, SITE, TRANSLATOR } from './test-article';

const base = { locale: 'en', site: SITE, t: createPseudoTranslator() } as const;
const row = makeRow();
const word = {
  pid: 's1aaaaaaaa',
  slug: 'row',
  label: { text: 'Row', lang: 'en' },
  about: { text: 'Lede', lang: 'vi' },
};
const facet = [{ value: '2019', label: { text: 'Row', lang: 'en' }, count: 1 }];
const browse: BrowseView = {
  rows: [row],
  after: 'x',
  before: 'y',
  total: 1,
  capped: true,
  facets: {
    lang: [{ ...facet[0]!, value: 'vi' }],
    series: facet,
    subject: facet,
    person: facet,
    year: facet,
  },
};
const parts = [
  { part: 1, article: row },
  { part: 2, article: null },
];

const PAGES: Record<string, ReactElement> = {
  article: <ArticlePage {...base} view={makeView()} box={BOX} />,
  'article that lost paragraphs': (
    <ArticlePage
      {...base}
      view={{
        ...makeView(),
        removed: [
          { para: 'x', number: 7, edition: 1 },
          { para: 'y', number: null, edition: 1 },
        ],
      }}
    />
  ),
  'article of an abstract': (
    <ArticlePage {...base} view={makeView({ kind: 'abstract', abstractBy: [AUTHOR], source: null })} />
  ),
  home: (
    <HomePage
      {...base}
      view={{
        intro: null,
        newest: [row],
        series: [{ ...word, parts: 2, present: 1 }],
        waiting: [row],
        total: 1,
        capped: false,
      }}
    />
  ),
  'home of an empty archive': (
    <HomePage
      {...base}
      view={{ intro: null, newest: [], series: [], waiting: [], total: 0, capped: false }}
    />
  ),
  browse: <BrowsePage {...base} view={{ ...browse, query: { year: 2019 } }} />,
  'browse without hits': <BrowsePage {...base} view={{ ...browse, rows: [], query: {} }} />,
  person: (
    <PersonPage
      {...base}
      view={{
        pid: 'p1aaaaaaaa',
        slug: 'dawn',
        name: { text: 'Dawn', lang: 'en' },
        otherNames: [{ text: 'ឌីណា', lang: 'km' }],
        about: { text: 'Lede', lang: 'vi' },
        identifiers: [{ scheme: 'Outlet', value: 'Item', url: null }],
        works: [
          { role: 'translator', rows: [row] },
          { role: 'about', rows: [row] },
        ],
      }}
    />
  ),
  series: <SeriesPage {...base} view={{ ...word, parts, others: [row] }} />,
  'empty series': <SeriesPage {...base} view={{ ...word, parts: [], others: [] }} />,
  subject: <SubjectPage {...base} view={{ ...word, rows: [], after: 'x' }} />,
  about: <SitePage {...base} view={null} section="about" pathIn={(locale) => `/${locale}/about`} />,
  'another language only': <UnavailablePage {...base} view={row} />,
  history: (
    <HistoryPage {...base} view={{ history: makeHistory(), asked: { from: 1, to: 3 }, fault: null }} />
  ),
  'history without a comparison': (
    <HistoryPage
      {...base}
      view={{
        history: makeHistory({ comparison: null, editions: [] }),
        asked: { to: 9 },
        fault: { why: 'missing', number: 9 },
      }}
    />
  ),
  'older edition': <EditionPage {...base} view={makeEdition(1)} box={BOX} />,
  'newest edition': <EditionPage {...base} view={makeEdition(3)} />,
  ...Object.fromEntries(
    makeEdition(1).article.edition.content.body.map((block) => [
      `paragraph ${block.para}`,
      <ParagraphPage key={block.para} {...base} view={{ edition: makeEdition(1), block }} box={BOX} />,
    ]),
  ),
  'edition without the paragraph': <NoParagraphPage {...base} view={makeEdition(1)} />,
  parallel: <ParallelPage {...base} view={makeParallel()} />,
  'parallel without the other': <ParallelUnavailable {...base} view={{ row, other: 'km' }} />,
  'withdrawn edition': <TombstonePage {...base} view={makeTombstone()} box={BOX} />,
  'withdrawn article': (
    <TombstonePage {...base} view={makeTombstone({ scope: 'article', languages: [], currentSlug: null })} />
  ),
  'text taken out of publication': (
    <TombstonePage {...base} view={makeTombstone({ scope: 'text', reason: null })} />
  ),
  withdrawals: (
    <WithdrawalsPage
      {...base}
      view={{
        rows: [null, { text: 'Lede', lang: 'vi' }].map((reason) => ({
          pid: 'd1aaaaaaaa',
          scope: 'edition',
          lang: 'vi',
          number: 2,
          title: { text: 'Row', lang: 'en' },
          reason,
          withdrawnAt: '2026-05-08T20:00:00.000Z',
        })),
        after: 'x',
      }}
    />
  ),
  'no withdrawals': <WithdrawalsPage {...base} view={{ rows: [], after: null }} />,
  'search form': <SearchPage {...base} view={{ state: 'blank', query: { q: '' } }} />,
  'search without an index': <SearchPage {...base} view={{ state: 'unavailable', query: { q: '' } }} />,
  'search results': (
    <SearchPage
      {...base}
      view={{
        state: 'asked',
        found: makeFound({
          query: { q: 'Item', lang: 'vi', in: 'caption' },
          notes: ['cut', 'capped', 'apart'],
          page: 2,
          pages: 3,
        }),
      }}
    />
  ),
  'search that finds nothing': (
    <SearchPage
      {...base}
      view={{
        state: 'asked',
        found: makeNothing({
          query: { q: '"Item" Words', lang: 'vi', year: 2019, in: 'caption' },
          didYouMean: 'Middle',
        }),
      }}
    />
  ),
  'not found': <ErrorPage {...base} failure="notFound" />,
  'bad request': <ErrorPage {...base} failure="badRequest" />,
  'server error': <ErrorPage {...base} failure="server" />,
};

/** Every word of the data above; what is left outside brackets must be one of these. */
const DATA = [
  ...[AUTHOR, TRANSLATOR].flatMap(({ name, asPrinted }) => [name, asPrinted]),
  ...LANGUAGES.flatMap(({ title, lang }) => [title, lang]),
  ...LOCALES.map(({ name }) => name),
  ...[
    'Words',
    'Aside',
    'Middle',
    'Alt',
    'Caption',
    'Agency',
    'Lost',
    'Item',
    'Quoted',
    'Lede',
    'Outlet',
    'Row',
    'Remark-3',
  ],
  ...['Looms', 'Dusk', 'Free', 'Archive', 'https://example.org/source', 'cd'.repeat(32)],
  ...Object.values(CITATION_STYLES).map(({ name }) => name),
  // Proper names; ‘Text’ is a word.
  ...Object.values(EXPORTS).flatMap(({ name }) => (name === 'Text' ? [] : [name])),
  ...BOX.citations.map(({ text }) => text),
  ...['@article{&lt;x&gt;}', BOX.ris],
].filter((words) => words !== '');
/** Dates and joined names come from `Intl`, not from us, and ids are no words. */
const FROM_INTL = [
  /\bark:99999\/[\w.]+/g,
  /[A-Z][a-z]+ \d{1,2}, \d{4}( at \d\d:\d\d)?( \(UTC\+7\))?/g,
  /\band\b/g,
];

function listVisibleWords(html: string): string[] {
  const labels = [...html.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)].map((match) => match[1] ?? '');
  return [html.replace(/<[^>]+>/g, '\n'), ...labels];
}

/** Takes out brackets from the innermost on: messages stand inside messages. */
function withoutMessages(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return shorter === text ? text : withoutMessages(shorter);
}

describe('words on pages', () => {
  it.each(Object.entries(PAGES))('%s: all come from the messages or from data', (_name, page) => {
    const left = listVisibleWords(renderToStaticMarkup(page))
      .map(withoutMessages)
      .map((text) => FROM_INTL.reduce((rest, pattern) => rest.replace(pattern, ' '), text))
      .map((text) =>
        DATA.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text),
      )
      .flatMap((text) => text.match(/\p{L}+/gu) ?? []);
    expect(left).toEqual([]);
  });
});
