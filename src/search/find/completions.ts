import type { IndexReader } from '../index/index-reader';
import { toWords } from './columns';

/** Of the words that begin so, as many are looked at. */
export const MOST_COMPLETIONS = 1000;
/** The rows of `word` in the range that `toRange` gives. */
export const COMPLETIONS = `(SELECT word, texts FROM word WHERE word >= ? AND word < ? LIMIT ${MOST_COMPLETIONS})`;

const LIKELIEST = `SELECT word FROM ${COMPLETIONS} ORDER BY texts DESC LIMIT 3`;

/** The first word that begins so, and what comes behind the last. */
export function toRange(beginning: string): [string, string] {
  return [beginning, `${beginning}\u{10ffff}`];
}

/** The words of the archive that begin so, those of the most texts first. */
export function listCompletions(index: IndexReader, beginning: string): string[] {
  return index
    .prepare(LIKELIEST)
    .all(...toRange(beginning))
    .map(([word]) => toWords(word));
}
