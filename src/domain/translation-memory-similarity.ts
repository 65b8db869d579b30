/** How alike two paragraphs are to a translator: by words. */
import type { Lang } from './body';
import { normalizeParagraph } from './hashing';
import { splitWords } from './split-words';

/** Below it a remembered translation is more work than help. */
export const LEAST_SIMILARITY = 0.7;

const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a paragraph that similarity compares: without white space and punctuation, in lower case.
 *
 * @throws RangeError when `lang` is no language tag
 */
export function listWords(text: string, lang: Lang): string[] {
  return splitWords(normalizeParagraph(text), lang)
    .filter((word) => IS_WORD.test(word))
    .map((word) => word.trim().toLowerCase());
}

/**
 * 1 − edits ⁄ length: the words to insert, take out or replace (Levenshtein) against the number of words of the longer.
 * From 0 to 1; 0 as well for whatever is less than `least`, which saves the work of counting.
 */
export function similarityOf(
  one: readonly string[],
  other: readonly string[],
  least = LEAST_SIMILARITY,
): number {
  const length = Math.max(one.length, other.length);
  if (length === 0) return 0;
  const most = Math.floor(length * (1 - least) + 1e-9);
  const start = countShared(one, other);
  const end = countShared(one.slice(start).toReversed(), other.slice(start).toReversed());
  const middle = (words: readonly string[]) => words.slice(start, words.length - end);
  const edits = countEdits(middle(one), middle(other), most);
  return edits > most ? 0 : 1 - edits / length;
}

/** With how many same words both begin: no edit is among them. */
function countShared(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((word, place) => word !== other[place]);
  return index === -1 ? one.length : index;
}

/** Counts no further than `most`: only places so far from the diagonal are looked at (Ukkonen 1985). */
function countEdits(one: readonly string[], other: readonly string[], most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = new Array<number>(other.length + 1).fill(most + 1);
    if (row <= most) now[0] = row;
    let fewest = now[0] ?? most + 1;
    for (let column = Math.max(1, row - most); column <= Math.min(other.length, row + most); column += 1) {
      const replaced = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const edits = Math.min(replaced, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      now[column] = edits;
      fewest = Math.min(fewest, edits);
    }
    if (fewest > most) return most + 1;
    before = now;
  }
  return before[other.length] ?? most + 1;
}
