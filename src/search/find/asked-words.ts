import { splitWords } from '@/domain/split-words';
import type { Term } from '../query/parsed-query';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import { isWithoutSpaces } from '../tokens/without-spaces';

/** A word of a question that could be misspelt, where it stands in the question, and the term that asks for it alone. */
export type AskedWord = { word: string; start: number; end: number; term: Term };

/**
 * The words of the terms that are looked for. What is written without spaces is one word as long as it stands together;
 * `split` has them as a dictionary does.
 */
export function listAskedWords(
  terms: readonly Term[],
  question: string,
  { split }: { split: boolean },
): AskedWord[] {
  return terms
    .filter(({ negated }) => !negated)
    .flatMap((term) => {
      const written = question.slice(term.start, term.end);
      return cutWords(written, split).map((tokens) => toAskedWord(term, tokens));
    });
}

function cutWords(written: string, split: boolean): Token[][] {
  const bounds = split ? toBounds(written) : new Set<number>();
  const words: Token[][] = [];
  for (const token of tokenize(written)) {
    const word = words.at(-1);
    const before = word?.at(-1);
    if (word && before && isTogether(before, token) && !bounds.has(token.start)) word.push(token);
    else words.push([token]);
  }
  return words;
}

function isTogether(before: Token, token: Token): boolean {
  return before.run === token.run && isWithoutSpaces(before.exact) && isWithoutSpaces(token.exact);
}

/** Where the words of a dictionary begin. */
function toBounds(written: string): Set<number> {
  let at = 0;
  return new Set(splitWords(written, 'und').map((word) => (at += word.length)));
}

function toAskedWord(term: Term, tokens: readonly Token[]): AskedWord {
  const [first] = tokens;
  return {
    word: tokens.map(({ exact }) => exact).join(''),
    start: term.start + (first?.start ?? 0),
    end: term.start + (tokens.at(-1)?.end ?? 0),
    term: { ...term, tokens: tokens.map(({ folded, exact }) => ({ folded, exact })) },
  };
}
