import { tokenize } from './tokenize';

/** A text as the index keeps it. */
export type TokenLine = {
  /** Its tokens in their order, a space before and behind each: ` a b c `; `''` when there are none. */
  folded: string;
  /** The forms with diacritics that differ from the tokens, each once. */
  exact: string[];
};

export function toTokenLine(text: string): TokenLine {
  let folded = '';
  const exact = new Set<string>();
  for (const token of tokenize(text)) {
    folded += ` ${token.folded}`;
    if (token.exact !== token.folded) exact.add(token.exact);
  }
  return { folded: folded === '' ? '' : `${folded} `, exact: [...exact] };
}
