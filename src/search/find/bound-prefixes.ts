import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { COMPLETIONS, MOST_COMPLETIONS, toRange } from './completions';

/** FTS5 reads all texts of all words that begin so before it gives the first: about 0.3 microseconds each. */
const MOST_COMPLETED = 4000;

const COUNT = `SELECT count(*), total(texts) FROM ${COMPLETIONS}`;

/** The terms, of which those go on no longer that would go on to too many words: they are only asked for as typed. */
export function boundPrefixes(index: IndexReader, terms: readonly Term[]): Term[] {
  return terms.map((term) => (term.prefix && hasTooMany(index, term) ? { ...term, prefix: false } : term));
}

function hasTooMany(index: IndexReader, { tokens }: Term): boolean {
  const beginning = tokens.at(-1)?.folded ?? '';
  const [words, texts] = index.prepare(COUNT).get(...toRange(beginning)) ?? [0, 0];
  return toNumber(words) >= MOST_COMPLETIONS || toNumber(texts) > MOST_COMPLETED;
}
