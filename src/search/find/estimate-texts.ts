import type { IndexReader } from '../index/index-reader';
import { LANGUAGES_OF_AN_ARTICLE } from '../index/schema';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { isWithoutSpaces } from '../tokens/without-spaces';

/** So many of the newest texts that have a token are looked at. */
const SAMPLE = 100;

const NEWEST = `SELECT count(*), min(no) FROM
  (SELECT rowid AS no FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${SAMPLE})`;
const BOUNDS =
  'SELECT (SELECT min(no) FROM text), (SELECT max(no) FROM text), (SELECT count(*) FROM language)';

/**
 * About how many texts FTS5 reads for a term: those that have each of its tokens, as if the older ones had it as often
 * as the newest. Where no spaces are, tokens are in pairs, which few texts have: none.
 */
export function estimateTexts(index: IndexReader, { tokens }: Term): number {
  const bounds = getBounds(index);
  return listWords(tokens).reduce((sum, word) => sum + estimateToken(index, word, bounds), 0);
}

/** About the most that `estimateTexts` could give for all of these together, without looking at any of them. */
export function boundTexts(index: IndexReader, terms: readonly Term[]): number {
  const { first, last, languages } = getBounds(index);
  const articles = Math.ceil((last - first + 1) / LANGUAGES_OF_AN_ARTICLE);
  const words = terms.reduce((sum, { tokens }) => sum + listWords(tokens).length, 0);
  return words * Math.max(SAMPLE, articles * languages);
}

function listWords(tokens: Term['tokens']): string[] {
  return [...new Set(tokens.map(({ folded }) => folded).filter((folded) => !isWithoutSpaces(folded)))];
}

type Bounds = { first: number; last: number; languages: number };

function getBounds(index: IndexReader): Bounds {
  const [first = 0, last = 0, languages = 0] = (index.prepare(BOUNDS).get() ?? []).map(toNumberOrZero);
  return { first, last, languages };
}

function estimateToken(index: IndexReader, token: string, { first, last }: Bounds): number {
  const [count, oldest] = (index.prepare(NEWEST).get(`"${token}"`) ?? []).map(toNumberOrZero);
  if (count === undefined || oldest === undefined || count < SAMPLE) return count ?? 0;
  return Math.round((SAMPLE * (last - first + 1)) / (last - oldest + 1));
}

function toNumberOrZero(value: unknown): number {
  return value === null ? 0 : toNumber(value);
}
