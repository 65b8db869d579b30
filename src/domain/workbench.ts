/** What the translate view is given and gives back. A row for each paragraph, after those of title and lede. */
import type { Block, Lang, Picture } from './body';
import type { Kind } from './edition';
import type { WordChange } from './reading';
import type { Stage } from './workflow';

/** The rows before the paragraphs: no paragraph id begins with `@`. */
export const TITLE_ROW = '@title';
export const LEDE_ROW = '@lede';

/** One paragraph in one language. */
export type WorkbenchSide = {
  type: Block['type'] | 'title' | 'lede';
  /** of a heading */
  level: 2 | 3 | null;
  /** of a list */
  ordered: boolean;
  /** As displayed to readers; null for what has none. */
  number: number | null;
  /** Its words with their marks as `toMarkup` writes them; of a figure the caption; of a list an item a line. */
  markup: string;
  figure: {
    picture: Picture | null;
    credit: string;
    alt: string;
    /** The photo's own caption in this language, shown where `markup` is empty. */
    defaultCaption: string;
    /** The photo's own credit, shown where `credit` is empty. */
    defaultCredit?: string;
  } | null;
};

export type RowMarks = {
  /** Still in the words of the source, or missing, or (title and lede) empty where the source has one. */
  untranslated: boolean;
  /** Drafted by a machine; nobody has changed or confirmed it. */
  machine: boolean;
  /** The source has changed since it was translated or checked. */
  behind: boolean;
  /** A photo without a caption in this language where the source has one. */
  uncaptioned: boolean;
  /** The source had it and has it no more. */
  gone: boolean;
};

export type WorkbenchRow = {
  para: string;
  source: WorkbenchSide | null;
  /** null where the translation lacks the paragraph. An untranslated one holds the words of the source. */
  target: WorkbenchSide | null;
  marks: RowMarks;
  /** Of one that is behind: the source as it was and as it is; null when the former words cannot be read. */
  changes: WordChange[] | null;
  /** Fingerprint of the target as it is stored, which a save gives back; '' where there is none. */
  base: string;
};

export type Workbench = {
  text: { id: string; lang: Lang; title: string; kind: Kind; stage: Stage; article: string };
  /** The published edition that the left side shows; null for a text that is no translation. */
  source: { text: string; lang: Lang; title: string; edition: number } | null;
  rows: WorkbenchRow[];
  /** A sentence why the one who asks cannot write here; null when they can. */
  locked: string | null;
  /** Who else has this text open for writing; null when nobody has. */
  holder: { name: string; since: string } | null;
  machine: { available: boolean; name: string };
};

/** One paragraph as it was written. An empty `markup` makes a paragraph untranslated again; it empties a caption. */
export type ParagraphChange = {
  para: string;
  base: string;
  markup: string;
  /** of a figure: the credit as printed at this place */
  credit?: string;
};

/** A paragraph that somebody else changed since it was opened: nothing of that save was written. */
export type ParagraphConflict = {
  para: string;
  /** As it is stored now; null where it was removed. */
  theirs: string | null;
  base: string;
  by: string | null;
  at: string;
};
