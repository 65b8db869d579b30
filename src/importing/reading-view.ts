/** What the import view is given and gives back: a reading as a form, its words as markup. Plain data. */
import type { CreditRole } from '@/domain/credits';
import type { Lang } from '@/domain/body';
import type { Kind } from '@/domain/edition';
import type { ImportedBlock, ImportedCredit, LeftOut, SeriesMarker, Warning } from './reading';

/** A block whose words can be corrected. What its type does not have is empty, false or null. */
export type ReadBlock = {
  type: ImportedBlock['type'];
  /** As `toMarkup` writes it; of a list an item a line; of a figure the caption, plain. */
  markup: string;
  /** of a heading */
  level: 2 | 3;
  /** of a list */
  ordered: boolean;
  startsSection: boolean;
  /** of a figure */
  credit: string;
  alt: string;
  /** Which of the file's pictures, counted from 0; null for a caption without one. */
  picture: number | null;
  /** The paragraph of the source that this one translates; null when it stands alone. */
  para: string | null;
  line: number;
};

/** A picture in the file. `preview` is a data: URL; null when the archive cannot read the picture, nor store it. */
export type ReadPicture = { name: string; mimeType: string; size: number; preview: string | null };

/** `known`: the archive has somebody of that name. */
export type ReadCredit = ImportedCredit & { known: boolean };

/** A paragraph of the text that an import is added beside. */
export type SourceParagraph = {
  para: string;
  type: ImportedBlock['type'];
  number: number | null;
  markup: string;
};

/** The article that an import is added to, and the published text whose paragraphs it shares. */
export type ImportPlace = {
  article: { id: string; title: string; originalLang: Lang | null };
  source: { text: string; lang: Lang; title: string; edition: number; paragraphs: SourceParagraph[] } | null;
  /** The languages that it has texts in. */
  taken: { lang: Lang; text: string; title: string }[];
};

export type ReadingView = {
  fileName: string;
  /** Every line of the input, or what was read of each where the format has no lines of its own. */
  input: { line: number; text: string }[];
  title: string | null;
  titleProposed: string | null;
  lede: string;
  lang: Lang;
  date: string | null;
  outlet: string | null;
  url: string | null;
  series: SeriesMarker | null;
  credits: ReadCredit[];
  blocks: ReadBlock[];
  pictures: ReadPicture[];
  leftOut: LeftOut[];
  warnings: Warning[];
  /** The text that the same words were stored as before. */
  already: { text: string; title: string } | null;
  place: ImportPlace | null;
};

/** A credit as corrected; `asPerson: false` keeps the line and records nobody. */
export type CorrectedCredit = { role: CreditRole; name: string; asPrinted: string; asPerson: boolean };

/** What is stored: the reading as somebody corrected it. `article` adds it to that one. */
export type CorrectedReading = {
  article: string | null;
  title: string;
  titleSupplied: boolean;
  lede: string;
  lang: Lang;
  date: string | null;
  outlet: string | null;
  url: string | null;
  series: string | null;
  part: number | null;
  credits: CorrectedCredit[];
  blocks: Omit<ReadBlock, 'line'>[];
};

/** Where a stored import is. */
export type StoredReading = { id: string; article: string; lang: Lang; title: string; kind: Kind };
