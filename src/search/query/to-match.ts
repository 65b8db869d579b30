import type { SearchField } from '@/domain/search';
import { CAPTION_MARK, FACET_MARK } from '../index/schema';
import { pairAskedTokens } from '../tokens/pair-tokens';
import type { ParsedQuery, Term } from './parsed-query';

/** What is looked for: words, the numbers of facet values, and whether words must be in the caption of a photo. */
export type Asked = { query: ParsedQuery; facets: number[]; inCaption: boolean };

/**
 * The question as an expression of FTS5 (SQLite, "Full-text Query Syntax") for the table `words`; null when it asks for
 * no word. Between its quotation marks stand only letters, marks and digits, as `tokenize` and `pairTokens` give them.
 *
 * Forms with diacritics, where they were typed, change what comes first, never what is found.
 */
export function toMatch({ query, facets, inCaption }: Asked): string | null {
  const wanted = query.terms.filter(({ negated }) => !negated);
  if (wanted.length === 0) return null;
  const unwanted = query.terms.filter(({ negated }) => negated);
  const parts = [
    ...wanted.map((term) => toExpression(term, term.field ?? (inCaption ? 'caption' : null))),
    ...facets.map((number) => `{facet} : "${FACET_MARK}${number}"`),
  ];
  const all = parts.join(' AND ');
  if (unwanted.length === 0) return all;
  return `(${all}) NOT (${unwanted.map((term) => toPhrase(term, term.field)).join(' OR ')})`;
}

function toExpression(term: Term, field: SearchField | null): string {
  const exact = [
    ...new Set(term.tokens.filter((token) => token.exact !== token.folded).map((token) => token.exact)),
  ];
  const phrase = toPhrase(term, field);
  const any = term.prefix && !phrase.endsWith('*') ? [`${phrase} *`, phrase] : [phrase];
  const better = exact.map((form) => `{exact} : "${form}"`);
  // A text with the only token of a term in its exact form has the folded one too.
  if (better.length === 0 || (term.tokens.length === 1 && field === null)) return toOr([...any, ...better]);
  return `(${toOr(any)} AND ${toOr([...any, ...better])})`;
}

function toPhrase({ tokens }: Term, field: SearchField | null): string {
  const paired = pairAskedTokens(tokens.map(({ folded }) => folded));
  const mark = field === 'caption' ? CAPTION_MARK : '';
  const phrase = `"${paired.tokens.map((token) => mark + token).join(' ')}"${paired.goesOn ? ' *' : ''}`;
  return field === null || field === 'caption' ? phrase : `{${field}} : ${phrase}`;
}

function toOr(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions.join('') : `(${expressions.join(' OR ')})`;
}
