/** What the importer reads out of a file. Pure data: nothing here knows of the database. */
import type { CreditRole } from '@/domain/credits';
import type { Inline, Lang } from '@/domain/body';

/**
 * A line of the input and why it is not in the article. `line` counts from 1; in a .docx, which has no lines,
 * it counts the paragraphs.
 */
export type LeftOut = { line: number; text: string; reason: string };

/** Something the importer is not sure of. */
export type Warning = { line: number | null; text: string; message: string };

export type ImportedCredit = { role: CreditRole; name: string; asPrinted: string };

/** A picture that the file itself holds. */
export type ImportedPicture = { bytes: Uint8Array; mimeType: string; name: string };

/** A photo's place in the text; `credit` is empty when none is printed, `data` the picture if the file holds it. */
export type ImportedCaption = { text: string; credit: string; alt?: string; data?: ImportedPicture };

export type ImportedBlock =
  | { type: 'paragraph'; content: Inline[]; startsSection?: true; line: number }
  | { type: 'heading'; level: 2 | 3; content: Inline[]; line: number }
  | { type: 'list'; ordered: boolean; items: Inline[][]; line: number }
  | { type: 'quote'; content: Inline[]; line: number }
  | { type: 'figure'; caption: ImportedCaption; line: number };

/** `marker` is the words that say so, as printed without their brackets: `to be continued`, `Part 2`. */
export type SeriesMarker = { marker: string; part: number | null; continues: boolean; name?: string };

export type ImportedArticle = {
  /** As printed; null when the file has none, then `titleProposed` is ours. */
  title: string | null;
  titleProposed: string | null;
  lede: string;
  lang: Lang;
  /** ISO 8601 in the precision printed: `2019-08-26T07:06+07:00`, `2019-08-26` … */
  date: string | null;
  outlet: string | null;
  /** The address the file says it came from. */
  url?: string;
  credits: ImportedCredit[];
  /** `to be continued`, `part 2`: what says that this is one of a series. */
  series: SeriesMarker | null;
  blocks: ImportedBlock[];
  leftOut: LeftOut[];
  warnings: Warning[];
};
