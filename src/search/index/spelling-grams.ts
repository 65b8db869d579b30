import { tokenize } from '../tokens/tokenize';

/** Longer ones are no words that somebody meant. In UTF-16 units. */
export const LONGEST_WORD = 40;

/** Before and behind a word, so that its beginning and its end are like no others; a letter to FTS5's `ascii`. */
const EDGE = '\ue001';

/**
 * The runs of letters by which a word is found that was misspelt, with spaces between them: three letters each of its
 * folded form, or two clusters each where tokens are clusters. `word` is a word as `word.word` of the index has it, or
 * as it was asked for.
 */
export function toSpellingGrams(word: string): string {
  const tokens = tokenize(word);
  const [first] = tokens;
  if (first === undefined) return '';
  return tokens.length === 1
    ? runsOf([...first.folded], 3).join(' ')
    : runsOf(
        tokens.map(({ folded }) => folded),
        2,
      ).join(' ');
}

function runsOf(letters: string[], length: number): string[] {
  const padded = [EDGE, ...letters, EDGE];
  if (padded.length <= length) return [padded.join('')];
  return padded.slice(0, 1 - length).map((_, at) => padded.slice(at, at + length).join(''));
}
