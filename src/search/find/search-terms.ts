import type { IndexReader } from '../index/index-reader';
import { LANGUAGES_OF_AN_ARTICLE } from '../index/schema';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { toMatch } from '../query/to-match';
import { boundTexts, estimateTexts } from './estimate-texts';
import { findCandidates, MOST_RANKED, type Candidates } from './find-candidates';

/** What the texts must be, beside having the words. `facets` are the numbers of values. */
export type Narrowing = { facets: number[]; inCaption: boolean };

/**
 * FTS5 reads all texts that have a word, and BM25 makes it do so once more: about a microsecond for each word and text.
 * Beyond the first, forms with diacritics no longer count in phrases; beyond the second the most common words are asked
 * for and do not count for what comes first.
 */
const MOST_WITH_DIACRITICS = 30_000;
const MOST_RANKED_BY = 60_000;

/** The expression of FTS5 for these terms; null when they ask for nothing. */
export function toExpression(terms: Term[], narrowing: Narrowing): string | null {
  return toMatch({ query: { terms, cut: false }, ...narrowing });
}

/**
 * The texts that have all of the terms; of too many the newest, and those that have all of them in their titles.
 *
 * @param options.mostRankedBy as MOST_RANKED_BY, for tests
 */
export function searchTerms(
  index: IndexReader,
  terms: Term[],
  narrowing: Narrowing,
  { mostRankedBy = MOST_RANKED_BY } = {},
): Candidates {
  const isLight = boundTexts(index, terms) <= Math.min(MOST_WITH_DIACRITICS, mostRankedBy);
  const weights = new Map(terms.map((term) => [term, isLight ? 0 : estimateTexts(index, term)]));
  const weight = sum([...weights.values()]);
  const asked = weight > MOST_WITH_DIACRITICS ? terms.map(withoutDiacritics) : terms;
  const find = (some: Term[], ranked = true): Candidates => {
    const match = toExpression(some, narrowing);
    return match === null ? NONE : findCandidates(index, match, ranked);
  };
  if (weight > mostRankedBy) {
    const scores = new Map(find(listRarest(weights, mostRankedBy)).texts.map(({ no, score }) => [no, score]));
    const { texts, capped } = find(asked, false);
    return { texts: texts.map(({ no }) => ({ no, score: scores.get(no) ?? 0 })), capped };
  }
  const newest = find(asked);
  if (!newest.capped || narrowing.inCaption) return newest;
  const titled = find(asked.map(inTitle));
  const texts = new Map([...newest.texts, ...titled.texts].map((text) => [text.no, text]));
  return { texts: [...texts.values()].sort((a, b) => b.no - a.no), capped: true };
}

/** The terms by which texts can be ranked in time. */
function listRarest(weights: ReadonlyMap<Term, number>, most: number): Term[] {
  const wanted = [...weights].filter(([{ negated }]) => !negated).sort(([, a], [, b]) => a - b);
  return wanted
    .filter((_, at) => sum(wanted.slice(0, at + 1).map(([, weight]) => weight)) <= most)
    .map(([term]) => term);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

const NONE: Candidates = { texts: [], capped: false };

function inTitle(term: Term): Term {
  return term.field === null && !term.negated ? { ...term, field: 'title' } : term;
}

function withoutDiacritics(term: Term): Term {
  if (term.tokens.length === 1) return term;
  return { ...term, tokens: term.tokens.map(({ folded }) => ({ folded, exact: folded })) };
}

/** Whether any text has all of the terms. */
export function findsSomething(index: IndexReader, terms: Term[], narrowing: Narrowing): boolean {
  const match = toExpression(terms, narrowing);
  if (match === null) return false;
  return index.prepare('SELECT 1 FROM words WHERE words MATCH ? LIMIT 1').get(match) !== undefined;
}

const ARTICLES = `SELECT count(DISTINCT rowid / ${LANGUAGES_OF_AN_ARTICLE}) FROM
  (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${MOST_RANKED})`;

/** How many articles have all of the terms, of the newest. */
export function countArticles(index: IndexReader, terms: Term[], narrowing: Narrowing): number {
  const match = toExpression(terms.map(withoutDiacritics), narrowing);
  return match === null ? 0 : toNumber(index.prepare(ARTICLES).get(match)?.[0]);
}
