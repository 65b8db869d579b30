import type { SearchField } from '@/domain/search';

/** A token asked for, as `tokenize` cuts it. */
export type AskedToken = { folded: string; exact: string };

/** Tokens that must follow one another, or of which none may be there. */
export type Term = {
  /** At least one. */
  tokens: AskedToken[];
  field: SearchField | null;
  negated: boolean;
  /** The last token may go on: `angk` finds `angkor`. */
  prefix: boolean;
  /** Written between quotation marks. */
  quoted: boolean;
  /** As the reader typed it, without quotation marks, field and minus: where it is in the question. */
  start: number;
  end: number;
};

export type ParsedQuery = {
  terms: Term[];
  /** There was more than is read. */
  cut: boolean;
};
