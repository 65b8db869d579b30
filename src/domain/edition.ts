import type { Block, Lang } from './body';
import type { Credit } from './credits';

/** What a text is: the words of its author, a rendering of another text, or a summary of one. */
export const KINDS = ['original', 'translation', 'abstract'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a text was published before it came into the archive. */
export type Source = {
  outlet: string | null;
  url: string | null;
  /** ISO 8601 in the precision that is known: `2019`, `2019-08`, `2019-08-26` or `2019-08-26T07:06+07:00`. */
  date: string | null;
  /** `YYYY-MM-DD` */
  accessed: string | null;
  archivedUrl: string | null;
};

/** What a translation was made from: the hash of each paragraph as it was when last translated or checked. */
export type TranslatedFrom = {
  lang: Lang;
  edition: number;
  /** paragraph id → hash of the source paragraph, as `hashParagraph` gives it */
  paragraphs: Record<string, string>;
};

/** Everything readers see of a text, self-contained: names, captions and credits as they stood on the day. */
export type EditionContent = {
  kind: Kind;
  title: string;
  /** The source had no title: this one is ours and stands in square brackets. */
  titleSupplied: boolean;
  slug: string;
  /** The lede, plain text; empty when there is none. */
  lede: string;
  body: Block[];
  credits: Credit[];
  /** Who made the abstract (`kind: abstract`); `credits` then name the makers of the text it describes. */
  abstractBy: Credit[];
  source: Source | null;
  /** The article's statement of rights, in the text's language. */
  rights: string;
  translatedFrom: TranslatedFrom | null;
  /** Ids of the paragraphs that a machine drafted and nobody has reviewed. */
  machineDraft: string[];
};

/** One frozen publication of a text. */
export type Edition = {
  /** pid of the article */
  article: string;
  lang: Lang;
  /** 1, 2, 3 … within the text */
  number: number;
  /** ISO 8601, UTC */
  publishedAt: string;
  content: EditionContent;
  /** What changed, in the editor's words; null when nothing was noted. */
  note: string | null;
  /** paragraph id, number as displayed and hash of the normalized text, in the order of the body */
  paragraphs: { para: string; number: number | null; hash: string }[];
  /** `hash` of the edition before, null for the first */
  previousHash: string | null;
  /** SHA-256 of the canonical form (RFC 8785) of all of the above, lower-case hex; a `note` of null is left out of it */
  hash: string;
};
