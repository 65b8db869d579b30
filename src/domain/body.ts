/** A BCP 47 language tag, such as `en`, `vi`, `km`, `fr`. Which ones have an interface is told by `src/i18n/locales.ts`. */
export type Lang = string;

/** How a run of words is set. The names are those of HTML's and Lexical's formats. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript';

/** Words inside a block. `lang` is set only where they are in another language than their text. */
export type Inline =
  | { type: 'text'; text: string; marks?: Mark[]; lang?: Lang }
  | { type: 'break' }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'note'; content: Inline[] };

/** An original file: SHA-256 in lower-case hex, which names it under `/media/`, and its size in pixels. */
export type Picture = { sha256: string; width: number; height: number };

/** A photo as it stands in one text: everything a reader sees of it, frozen with the edition. */
export type Figure = {
  /** The picture; null where the source had one that the archive has not: its caption is kept. */
  picture: Picture | null;
  alt: string;
  caption: string;
  /** The language of caption and alt text, where it is not that of the text. */
  lang?: Lang;
  /** Photographer or agency as printed. */
  credit: string;
};

/**
 * A top-level block of a body. `para` is its paragraph id: it survives edits and is shared with the
 * block's translations. `number` is shown beside it; headings, figures and rules have none.
 */
export type Block = { para: string; number: number | null } & (
  | { type: 'paragraph'; content: Inline[]; startsSection?: true }
  | { type: 'heading'; level: 2 | 3; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'quote'; content: Inline[] }
  | ({ type: 'figure' } & Figure)
  | { type: 'rule' }
);
