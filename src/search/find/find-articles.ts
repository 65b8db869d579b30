import type { Lang } from '@/domain/body';
import type { Found, SearchNote, SearchQuery } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import type { Term } from '../query/parsed-query';
import { parseQuery } from '../query/parse-query';
import { boundPrefixes } from './bound-prefixes';
import { countFacets } from './count-facets';
import { findDidYouMean } from './did-you-mean';
import { getFacetNumbers } from './facet-numbers';
import { listFoundArticles } from './found-articles';
import { groupCandidates } from './group-candidates';
import { countArticles, searchTerms, type Narrowing } from './search-terms';
import { splitApart } from './split-apart';
import { toPage } from './to-page';

const MOST_ALSO = 20;

/**
 * A page of the articles that have all of the words asked for, the best first, with the places where they are. Any
 * string is a question, any number a page.
 *
 * @param lang of the reader: of the texts of an article that were found, the one in this language comes first
 * @throws UnusableIndexError when the file is damaged
 */
export function findArticles(
  index: IndexReader,
  query: SearchQuery,
  lang: Lang,
  { mostAlso = MOST_ALSO } = {},
): Found {
  const { terms: asked, cut } = parseQuery(query.q);
  const notes: SearchNote[] = cut ? ['cut'] : [];
  if (asked.every(({ negated }) => negated)) return toNothing([...notes, 'nothingAsked'], null);
  const facets = getFacetNumbers(index, query);
  if (facets === null) return toNothing(notes, null);

  const narrowing = { facets, inCaption: query.in === 'caption' };
  const { terms, texts, notes: more } = search(index, { question: query.q, asked, narrowing });
  if (texts.length === 0)
    return toNothing(notes, findDidYouMean(index, { question: query.q, terms: asked, narrowing }));
  const articles = groupCandidates(texts);
  const { page, pages, from, to } = toPage(articles.length, query.page);
  const positive = terms.filter(({ negated }) => !negated);
  const captions = countArticles(index, terms, { ...narrowing, inCaption: true });
  return {
    articles: listFoundArticles(index, articles.slice(from, to), {
      lang,
      asked: { terms: positive, onlyCaptions: narrowing.inCaption, mostAlso },
    }),
    total: articles.length,
    page,
    pages,
    counts: {
      ...countFacets(index, texts),
      in: captions === 0 ? [] : [{ value: 'caption', count: captions }],
    },
    notes: [...notes, ...more],
    didYouMean: null,
  };
}

type Asking = { question: string; asked: readonly Term[]; narrowing: Narrowing };

/** The texts that have the terms; where none has, those that have the words of what was written together. */
function search(index: IndexReader, { question, asked, narrowing }: Asking) {
  const terms = boundPrefixes(index, asked);
  const together = searchTerms(index, terms, narrowing);
  const split = together.texts.length > 0 ? null : splitApart(terms, question);
  const { texts, capped } = split ? searchTerms(index, split, narrowing) : together;
  const notes: SearchNote[] = [...(split ? ['apart' as const] : []), ...(capped ? ['capped' as const] : [])];
  return { terms: split ?? terms, texts, notes };
}

function toNothing(notes: SearchNote[], didYouMean: string | null): Found {
  return {
    articles: [],
    total: 0,
    page: 1,
    pages: 1,
    counts: { lang: [], person: [], series: [], subject: [], year: [], outlet: [], in: [] },
    notes,
    didYouMean,
  };
}
