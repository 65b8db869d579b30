import {
  RESULTS_ON_A_PAGE,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  type SearchView,
} from '@/domain/search';
import { findPlaces, termsOfKind, TITLE } from '@/search/find/find-places';
import { markExcerpt } from '@/search/find/mark-excerpt';
import { markWords } from '@/search/find/mark-words';
import type { Term } from '@/search/query/parsed-query';
import type { Archive, FoundInFiles, FoundTexts } from './find-in-files';
import { findInFiles } from './find-in-files';
import type { ReadText } from './has-term';
import type { ArticlePart } from './search-files';

export type WholeArchive = Archive & { readArticle: (article: number) => Promise<ArticlePart> };

/** As the index of a server has it. */
const MOST_ALSO = 20;

type Asked = { archive: WholeArchive; query: SearchQuery; locale: string };

/** What the page of a search shows, out of files. Beyond the last page is the last. */
export async function toSearchView({ archive, query, locale }: Asked): Promise<SearchView> {
  const found = await findInFiles(archive, query, locale);
  const pages = Math.max(1, Math.ceil(found.articles.length / RESULTS_ON_A_PAGE));
  const page = Math.min(query.page ?? 1, pages);
  const shown = found.articles.slice((page - 1) * RESULTS_ON_A_PAGE, page * RESULTS_ON_A_PAGE);
  const results = await Promise.all(shown.map((one) => toResult({ archive, query, locale }, one, found)));
  return {
    query,
    results: results.flatMap((result) => result ?? []),
    total: found.articles.length,
    page,
    pages,
    notes: found.notes,
    didYouMean: null,
    facets: { ...NO_FACETS, lang: listLanguages(archive, found) },
    chosen: {},
  };
}

const NO_FACETS = { lang: [], person: [], series: [], subject: [], year: [], outlet: [], in: [] };

function listLanguages({ contents }: Archive, { byLanguage }: FoundInFiles): SearchView['facets']['lang'] {
  return contents.languages
    .map((lang, at) => ({ value: lang, label: { text: lang, lang }, count: byLanguage[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

async function toResult(
  { archive, query, locale }: Asked,
  { article, texts }: FoundTexts,
  { terms }: FoundInFiles,
): Promise<SearchResult | null> {
  const [rows, ...read] = await Promise.all([archive.readArticle(article), ...texts.map(archive.readText)]);
  const row = rows[locale];
  const onlyCaptions = query.in === 'caption';
  return row ? { row, hits: read.map((text) => toHit(text, terms, onlyCaptions)) } : null;
}

function toHit({ lang, edition, places, tokens }: ReadText, terms: Term[], onlyCaptions: boolean): SearchHit {
  const { inTitle, best, also } = findPlaces({ tokens, places, terms, onlyCaptions, mostAlso: MOST_ALSO });
  const place = best && best.kind !== 'title' ? { ...best, kind: best.kind } : null;
  return {
    lang,
    edition,
    title: markWords(places[TITLE]?.words ?? '', inTitle ? termsOfKind(terms, 'title') : []),
    place: place && {
      kind: place.kind,
      para: place.para,
      number: place.number,
      words: markExcerpt(place.words, termsOfKind(terms, place.kind)),
    },
    also,
  };
}
