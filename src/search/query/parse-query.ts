import { cutAtGrapheme } from '@/domain/graphemes';
import { LONGEST_QUERY } from '@/domain/search';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import type { ParsedQuery, Term } from './parsed-query';
import { splitQuery, type QueryPart } from './split-query';

const MOST_TERMS = 16;
const MOST_TOKENS_OF_A_TERM = 40;

/** Whose words may go on: the others have no prefixes that a reader would type. */
const GOES_ON = /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}].*){3}/u;

/**
 * What a reader asks for: words, `"an exact phrase"`, `-not`, and words in a field, `title:delta`. Any string is a
 * question; operators of other languages, as AND and NEAR, are words. A word of several tokens (Khmer, with a hyphen or
 * an apostrophe) is one term: they must follow one another. Terms that come again are left out. `cut` tells that the
 * question was longer than LONGEST_QUERY, or had too many terms or tokens.
 */
export function parseQuery(q: string): ParsedQuery {
  const question = cutAtGrapheme(q, LONGEST_QUERY);
  const terms = splitQuery(question).flatMap(toTerms);
  const last = terms.at(-1);
  if (last && mayGoOn(last, question)) last.prefix = true;
  const keys = terms.map(toKey);
  const once = terms.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return {
    terms: once.slice(0, MOST_TERMS).map(shorten),
    cut: question.length < q.length || once.length > MOST_TERMS || once.some(isTooLong),
  };
}

/** Those that stand together in a word, or all that is quoted. */
function toTerms({ words, start, ...part }: QueryPart): Term[] {
  const runs: Token[][] = [];
  for (const token of tokenize(words)) {
    const run = runs.at(-1);
    if (run && (part.quoted || run[0]?.run === token.run)) run.push(token);
    else runs.push([token]);
  }
  return runs.map((run) => ({
    tokens: run.map(({ folded, exact }) => ({ folded, exact })),
    ...part,
    prefix: false,
    start: start + (run.at(0)?.start ?? 0),
    end: start + (run.at(-1)?.end ?? 0),
  }));
}

function mayGoOn(term: Term, question: string): boolean {
  const word = term.tokens.at(-1)?.exact ?? '';
  return !term.quoted && !term.negated && term.end === question.length && GOES_ON.test(word);
}

function toKey({ tokens, field, negated }: Term): string {
  return JSON.stringify([field, negated, tokens]);
}

function isTooLong({ tokens }: Term): boolean {
  return tokens.length > MOST_TOKENS_OF_A_TERM;
}

function shorten(term: Term): Term {
  if (!isTooLong(term)) return term;
  return { ...term, tokens: term.tokens.slice(0, MOST_TOKENS_OF_A_TERM), prefix: false };
}
