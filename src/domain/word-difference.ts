import { diffArrays } from 'diff';
import type { Lang } from './body';
import type { WordChange } from './reading';
import { splitWords } from './split-words';

/** Beyond so many words removed and added the texts are two: the work grows with the square of it. */
export const MOST_EDITS = 700;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}\n]/u;

/** Words that were replaced, between words that stayed; either may be empty. */
type Replacement = { from: string; to: string };

/**
 * What changed between two texts in one language, by words: the pieces in the order of reading, where of a change what
 * was removed stands before what was added. 'both' and 'from' joined are the old text, 'both' and 'to' the new one;
 * no piece is empty. Texts with hardly anything in common are one replacement but for their common beginning and end.
 * `mostEdits`: how many words may be removed and added, before that is so.
 *
 * @throws RangeError when `lang` is no language tag
 */
export function compareWords({
  from,
  to,
  lang,
  mostEdits = MOST_EDITS,
}: {
  from: string;
  to: string;
  lang: Lang;
  mostEdits?: number;
}): WordChange[] {
  if (from === to) return toPieces([{ both: from }]);
  const [older, newer] = [splitWords(from, lang), splitWords(to, lang)];
  const start = countShared(older, newer);
  const end = countShared(older.slice(start).toReversed(), newer.slice(start).toReversed());
  const middle = {
    older: older.slice(start, older.length - end),
    newer: newer.slice(start, newer.length - end),
  };
  return toPieces(
    joinAcrossSpaces([
      { both: older.slice(0, start).join('') },
      ...findRuns(middle, mostEdits),
      { both: older.slice(older.length - end).join('') },
    ]),
  );
}

function countShared(older: readonly string[], newer: readonly string[]): number {
  const index = older.findIndex((word, place) => word !== newer[place]);
  return index === -1 ? older.length : index;
}

type Run = { both: string } | Replacement;

function findRuns({ older, newer }: { older: string[]; newer: string[] }, mostEdits: number): Run[] {
  const changes = diffArrays(older, newer, { maxEditLength: mostEdits });
  if (!changes) return [{ from: older.join(''), to: newer.join('') }];
  return changes.map(({ added, removed, value }) => {
    const text = value.join('');
    if (!added && !removed) return { both: text };
    return { from: removed ? text : '', to: added ? text : '' };
  });
}

/** Changes with only white space or a comma between them are one: nobody reads a sentence word against word. */
function joinAcrossSpaces(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if ('both' in run) joined.push(run);
    else if (last && 'from' in last) joined[joined.length - 1] = join(last, run);
    else if (last && before && 'from' in before && !SAYS_SOMETHING.test(last.both))
      joined.splice(-2, 2, join(join(before, { from: last.both, to: last.both }), run));
    else joined.push(run);
  }
  return joined;
}

function join(first: Replacement, second: Replacement): Replacement {
  return { from: first.from + second.from, to: first.to + second.to };
}

function toPieces(runs: readonly Run[]): WordChange[] {
  return runs
    .flatMap((run): WordChange[] =>
      'both' in run
        ? [{ text: run.both, in: 'both' }]
        : [
            { text: run.from, in: 'from' },
            { text: run.to, in: 'to' },
          ],
    )
    .filter(({ text }) => text !== '');
}
