import type { Inline, Lang } from '@/domain/body';
import type { ImportedCaption, ImportedCredit, LeftOut, SeriesMarker, Warning } from './reading';

/** What the format itself says a line is, where it says so. */
export type Hint = 'title' | 'lede' | 'byline' | 'date' | 'caption';

/**
 * One piece of the input, in order: a line of a text file, a block of the others. `text` is its plain words
 * without outer white space, never empty; `line` counts from 1 as in `LeftOut`.
 */
export type SourceLine = { line: number; text: string; blankBefore: boolean; hint?: Hint } & (
  | { kind: 'words'; content: Inline[] }
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'quote'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'figure'; caption: ImportedCaption }
  | { kind: 'break' }
);

/** What a format states outside the running text: front matter of Markdown, `meta` of HTML. */
export type StatedFields = {
  title?: string;
  lede?: string;
  date?: string;
  outlet?: string;
  url?: string;
  lang?: Lang;
  credits?: ImportedCredit[];
  series?: SeriesMarker;
};

/** A file of any format, taken apart: what every reader of a format gives to `findParts`. */
export type SourceDocument = {
  lines: SourceLine[];
  stated: StatedFields;
  leftOut: LeftOut[];
  warnings: Warning[];
};
