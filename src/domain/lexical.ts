/**
 * The part of Lexical's serialized state that Colophon stores, as our own types: what Payload's editor writes
 * and what the importer and the demonstration archive produce. `$` is Lexical's node state: `para` (paragraph id)
 * and `section` on blocks, `lang` on words in another language. Payload's blocks and uploads drop `$` on a round
 * trip, so there the paragraph id is a hidden field, `fields.para`.
 */
export type LexicalState = { para?: string; section?: boolean; lang?: string };

export type LexicalText = {
  type: 'text';
  version: 1;
  text: string;
  /** Bit field of Lexical: 1 bold, 2 italic, 4 strikethrough, 8 underline, 32 subscript, 64 superscript. */
  format: number;
  detail: number;
  mode: 'normal';
  style: string;
  $?: LexicalState;
};

export type LexicalNode = {
  type: string;
  version: number;
  $?: LexicalState;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: Record<string, unknown>;
  [key: string]: unknown;
};

/** A body as stored in `texts.body` and `pages.body`. */
export type LexicalBody = { root: LexicalNode };
