/** How far a translation is: in paragraphs, and in words of the source. */
import type { Lang } from './body';
import { splitWords } from './split-words';
import type { RowMarks } from './workbench';

export type Share = { done: number; all: number };
export type Progress = { paragraphs: Share; words: Share };

/** A paragraph as far as progress goes; `words` is how many its source has. */
export type ProgressRow = { words: number; marks: RowMarks };

/** How much of a paragraph is counted; of a longer one the rest is estimated from that. In UTF-16 units. */
const LONGEST_COUNTED = 10_000;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Tells whether something is left to do in a paragraph: it bears any mark. */
export function isToDo(marks: RowMarks): boolean {
  return marks.untranslated || marks.machine || marks.behind || marks.uncaptioned || marks.gone;
}

/** How many paragraphs, and how many words of the source, are done. What the source has no more is not counted. */
export function countProgress(rows: readonly ProgressRow[]): Progress {
  const counted = rows.filter(({ marks }) => !marks.gone);
  const done = counted.filter(({ marks }) => !isToDo(marks));
  return {
    paragraphs: { done: done.length, all: counted.length },
    words: { done: sumWords(done), all: sumWords(counted) },
  };
}

/**
 * How many words a text has, as the language has them (`splitWords`): pieces with a letter or a number.
 *
 * @throws RangeError when `lang` is no language tag
 */
export function countWords(text: string, lang: Lang): number {
  const counted = text.slice(0, LONGEST_COUNTED);
  const words = splitWords(counted, lang).filter((piece) => HAS_WORD.test(piece)).length;
  return counted.length === text.length ? words : Math.round((words * text.length) / counted.length);
}

function sumWords(rows: readonly ProgressRow[]): number {
  return rows.reduce((sum, { words }) => sum + words, 0);
}
