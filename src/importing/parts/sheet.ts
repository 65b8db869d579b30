import type { Lang } from '@/domain/body';
import type { ImportedCaption, ImportedCredit, LeftOut, SeriesMarker, Warning } from '../reading';
import type { SourceDocument, SourceLine } from '../source-line';

/**
 * The lines of a file while their places are being found. A line stays `open` until a recogniser takes it; what
 * is open at the end is the body, so that a sentence nobody recognised is kept.
 */
export type Sheet = {
  lang: Lang;
  lines: SourceLine[];
  open: boolean[];
  title: string | null;
  lede: string;
  date: string | null;
  outlet: string | null;
  url: string | null;
  credits: ImportedCredit[];
  series: SeriesMarker | null;
  captions: Map<number, ImportedCaption>;
  sectionStarts: Set<number>;
  leftOut: LeftOut[];
  warnings: Warning[];
};

/** A sheet of all lines of a source, with what the format states beside the text. */
export function toSheet(source: SourceDocument, lang: Lang): Sheet {
  const { stated } = source;
  return {
    lang,
    lines: [...source.lines],
    open: source.lines.map(() => true),
    title: stated.title ?? null,
    lede: stated.lede ?? '',
    date: stated.date ?? null,
    outlet: stated.outlet ?? null,
    url: stated.url ?? null,
    credits: [],
    series: stated.series ?? null,
    captions: new Map(),
    sectionStarts: new Set(),
    leftOut: [...source.leftOut],
    warnings: [...source.warnings],
  };
}

/** The line at `index` if nobody has taken it. */
export function getOpen(sheet: Sheet, index: number): SourceLine | null {
  return sheet.open[index] === true ? (sheet.lines[index] ?? null) : null;
}

/** Takes a line out of the body because it has found its place. */
export function take(sheet: Sheet, index: number): void {
  sheet.open[index] = false;
}

/** Takes a line out of the article and says why. */
export function leaveOut(sheet: Sheet, index: number, reason: string): void {
  const line = sheet.lines[index];
  if (line === undefined || sheet.open[index] !== true) return;
  take(sheet, index);
  sheet.leftOut.push({ line: line.line, text: line.text, reason });
}

/** Makes a line a photo's place. */
export function takeCaption(sheet: Sheet, index: number, caption: ImportedCaption): void {
  take(sheet, index);
  sheet.captions.set(index, caption);
}

/** Says of a line what the importer is not sure of. */
export function warn(sheet: Sheet, index: number, message: string): void {
  const line = sheet.lines[index];
  if (line !== undefined) sheet.warnings.push({ line: line.line, text: line.text.slice(0, 200), message });
}

/** The indices of the lines nobody has taken, in order. */
export function listOpen(sheet: Sheet): number[] {
  return sheet.open.flatMap((open, index) => (open ? [index] : []));
}
