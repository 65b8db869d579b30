import { splitWords } from '@/domain/split-words';
import type { Term } from '../query/parsed-query';
import { tokenize } from '../tokens/tokenize';
import { toWellFormed } from './well-formed';
import { isWithoutSpaces } from '../tokens/without-spaces';

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * The terms, of which each of several tokens in a script without spaces is as many terms as it has words: all of them
 * must be in a text, and not beside one another. null when none is.
 */
export function splitApart(terms: readonly Term[], question: string): Term[] | null {
  const split = terms.flatMap((term) => splitTerm(term, question));
  return split.length > terms.length ? split : null;
}

function splitTerm(term: Term, question: string): Term[] {
  const written = question.slice(term.start, term.end);
  if (term.quoted || term.negated || term.tokens.length < 2 || !isWithoutSpaces(written)) return [term];
  const words = splitWords(toWellFormed(written).replace(ZERO_WIDTH, ''), 'und')
    .map((word) => tokenize(word).map(({ folded, exact }) => ({ folded, exact })))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ ...term, tokens, prefix: false }));
  return words.length > 1 ? words : [term];
}
