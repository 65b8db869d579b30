import { cutAtGrapheme } from '@/domain/graphemes';
import type { MarkedWords } from '@/domain/search';
import type { Term } from '../query/parsed-query';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import { findMarks, toPieces, type Stretch } from './mark-words';

/** In UTF-16 units, without what says that there is more. */
const LONGEST_EXCERPT = 280;
/** Of what is left beside the marks, so much stands before them. */
const SHARE_BEFORE = 1 / 3;
const MORE = { text: '…', marked: false };

/**
 * A place with the words marked. A long one is cut around the most marks that fit, between two tokens: whole words,
 * and in a script without spaces whole clusters; an ellipsis stands for what is left out.
 */
export function markExcerpt(text: string, terms: readonly Term[]): MarkedWords {
  const tokens = tokenize(text);
  const marks = findMarks(tokens, terms);
  const stretch = chooseStretch({ text, tokens, marks });
  return [
    ...(stretch.from > 0 ? [MORE] : []),
    ...toPieces(text, stretch, marks),
    ...(stretch.to < text.length ? [MORE] : []),
  ];
}

type Marked = { text: string; tokens: readonly Token[]; marks: readonly Stretch[] };

function chooseStretch({ text, tokens, marks }: Marked): Stretch {
  if (text.length <= LONGEST_EXCERPT) return { from: 0, to: text.length };
  const dense = findDensest(marks);
  const before = Math.max(0, (LONGEST_EXCERPT - (dense.to - dense.from)) * SHARE_BEFORE);
  const earliest = Math.min(dense.from - before, text.length - LONGEST_EXCERPT);
  const from = earliest <= 0 ? 0 : (tokens.find(({ start }) => start >= earliest)?.start ?? 0);
  const latest = from + LONGEST_EXCERPT;
  if (latest >= text.length) return { from, to: text.length };
  const to = tokens.findLast(({ start, end }) => start >= from && end <= latest)?.end;
  // A word that is longer than an excerpt is cut like a script without spaces.
  return { from, to: to ?? from + cutAtGrapheme(text.slice(from), LONGEST_EXCERPT).length };
}

/** The marks that stand closest: as many as fit, the first of those with as many. */
function findDensest(marks: readonly Stretch[]): Stretch {
  let best: Stretch = { from: 0, to: 0 };
  let most = 0;
  let end = 0;
  for (const [index, { from, to }] of marks.entries()) {
    while (fits(marks[end], from)) end += 1;
    if (end - index > most || index === 0) best = { from, to: marks[Math.max(index, end - 1)]?.to ?? to };
    most = Math.max(most, end - index);
  }
  return best;
}

function fits(mark: Stretch | undefined, from: number): boolean {
  return mark !== undefined && mark.to - from <= LONGEST_EXCERPT;
}
