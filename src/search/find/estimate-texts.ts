import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { isWithoutSpaces } from '../tokens/without-spaces';

/** So many of the newest texts that have a token are looked at. */
const SAMPLE = 100;

const NEWEST = `SELECT count(*), min(no) FROM
  (SELECT rowid AS no FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${SAMPLE})`;
const ALL = 'SELECT (SELECT min(no) FROM text), (SELECT max(no) FROM text)';

/**
 * About how many texts FTS5 reads for a term: those that have each of its tokens, as if the older ones had it as often
 * as the newest. Where no spaces are, tokens are in pairs, which few texts have: none.
 */
export function estimateTexts(index: IndexReader, { tokens }: Term): number {
  const words = tokens.map(({ folded }) => folded).filter((folded) => !isWithoutSpaces(folded));
  return [...new Set(words)].reduce((sum, word) => sum + estimateToken(index, word), 0);
}

function estimateToken(index: IndexReader, token: string): number {
  const [count, oldest] = (index.prepare(NEWEST).get(`"${token}"`) ?? []).map(toNumberOrZero);
  if (count === undefined || oldest === undefined || count < SAMPLE) return count ?? 0;
  const [first = 0, last = 0] = (index.prepare(ALL).get() ?? []).map(toNumberOrZero);
  return Math.round((SAMPLE * (last - first + 1)) / (last - oldest + 1));
}

function toNumberOrZero(value: unknown): number {
  return value === null ? 0 : toNumber(value);
}
