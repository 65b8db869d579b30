import type { MarkedWords } from '@/domain/search';
import type { Term } from '../query/parsed-query';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';

/** From one UTF-16 unit to before another. */
export type Stretch = { from: number; to: number };

/**
 * Where in a text the words are that were asked for, in order and apart from one another. Words with other diacritics
 * than were typed count, as they do for the index; a phrase counts only as a whole, a word that goes on to its end.
 */
export function findMarks(tokens: readonly Token[], terms: readonly Term[]): Stretch[] {
  const marks: Stretch[] = [];
  for (const [at, first] of tokens.entries()) {
    const to = Math.max(0, ...terms.map((term) => endOfTerm(tokens, at, term)));
    if (to === 0) continue;
    const last = marks.at(-1);
    if (last && last.to >= first.start) last.to = Math.max(last.to, to);
    else marks.push({ from: first.start, to });
  }
  return marks;
}

/** 0 where the term is not. */
function endOfTerm(tokens: readonly Token[], at: number, { tokens: asked, prefix }: Term): number {
  for (const [index, { folded }] of asked.entries()) {
    const token = tokens[at + index]?.folded;
    const goesOn = prefix && index === asked.length - 1;
    if (token !== folded && !(goesOn && token?.startsWith(folded))) return 0;
  }
  return tokens[at + asked.length - 1]?.end ?? 0;
}

/** A text in pieces, its words as published, with those marked that were asked for. */
export function markWords(text: string, terms: readonly Term[]): MarkedWords {
  const marks = terms.length > 0 ? findMarks(tokenize(text), terms) : [];
  return toPieces(text, { from: 0, to: text.length }, marks);
}

/** The pieces of a stretch of a text, in which the marks are that begin and end in it. */
export function toPieces(text: string, stretch: Stretch, marks: readonly Stretch[]): MarkedWords {
  const pieces: MarkedWords = [];
  let done = stretch.from;
  const add = (to: number, marked: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  for (const { from, to } of marks) {
    if (to <= stretch.from || from >= stretch.to) continue;
    add(from, false);
    add(Math.min(to, stretch.to), true);
  }
  add(stretch.to, false);
  return pieces;
}
