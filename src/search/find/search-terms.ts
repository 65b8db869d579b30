import type { IndexReader } from '../index/index-reader';
import { LANGUAGES_OF_AN_ARTICLE } from '../index/schema';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { toMatch } from '../query/to-match';
import { isWithoutSpaces } from '../tokens/without-spaces';
import { findCandidates, MOST_RANKED, type Candidates } from './find-candidates';

/** What the texts must be, beside having the words. `facets` are the numbers of values. */
export type Narrowing = { facets: number[]; inCaption: boolean };

/**
 * FTS5 reads where the tokens of a phrase are in all texts that have them, and BM25 makes it do so once more for each
 * phrase: about 40 nanoseconds for each token and article (measured with syllables that nearly all texts have; pairs of
 * clusters are rarer). Beyond the first, forms with diacritics no longer count in phrases; beyond the second the newest
 * come first.
 */
const MOST_WITH_DIACRITICS = 100_000;
const MOST_RANKED_WORK = 300_000;

/** The expression of FTS5 for these terms; null when they ask for nothing. */
export function toExpression(terms: Term[], narrowing: Narrowing): string | null {
  return toMatch({ query: { terms, cut: false }, ...narrowing });
}

/** The texts that have all of the terms; of too many the newest, and those that have all of them in their titles. */
export function searchTerms(index: IndexReader, terms: Term[], narrowing: Narrowing): Candidates {
  const work = countWork(index, terms);
  const asked = work > MOST_WITH_DIACRITICS ? terms.map(withoutDiacritics) : terms;
  const find = (some: Term[]): Candidates => {
    const match = toExpression(some, narrowing);
    return match === null ? NONE : findCandidates(index, match, work <= MOST_RANKED_WORK);
  };
  const newest = find(asked);
  if (!newest.capped || narrowing.inCaption) return newest;
  const titled = find(asked.map(inTitle));
  const texts = new Map([...newest.texts, ...titled.texts].map((text) => [text.no, text]));
  return { texts: [...texts.values()].sort((a, b) => b.no - a.no), capped: true };
}

const NONE: Candidates = { texts: [], capped: false };

function inTitle(term: Term): Term {
  return term.field === null && !term.negated ? { ...term, field: 'title' } : term;
}

function countWork(index: IndexReader, terms: readonly Term[]): number {
  const inPhrases = terms.reduce((sum, { tokens }) => sum + (tokens.length > 1 ? countSpaced(tokens) : 0), 0);
  if (inPhrases === 0) return 0;
  const newest = index.prepare('SELECT max(no) FROM article').get()?.[0];
  return inPhrases * (typeof newest === 'number' ? newest : 0);
}

function countSpaced(tokens: Term['tokens']): number {
  return tokens.filter(({ folded }) => !isWithoutSpaces(folded)).length;
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
