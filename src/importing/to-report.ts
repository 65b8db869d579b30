import type {
  ImportedArticle,
  ImportedBlock,
  ImportedCredit,
  LeftOut,
  SeriesMarker,
  Warning,
} from './reading';
import { toPlainText } from './inline-text';

/** What `archive import --json` prints of a file, one object a line. */
export type ImportReport = {
  file: string;
  title: string | null;
  titleProposed: string | null;
  lede: string;
  date: string | null;
  outlet: string | null;
  credits: ImportedCredit[];
  captions: { text: string; credit: string }[];
  series: SeriesMarker | null;
  /** Plain words of every block but the figures; an item of a list is a string of its own. */
  paragraphs: string[];
  leftOut: LeftOut[];
  warnings: Warning[];
};

/** The report of one file, in plain data: pictures and marks are left aside. */
export function toReport(file: string, article: ImportedArticle): ImportReport {
  const { title, titleProposed, lede, date, outlet, credits, series, blocks, leftOut, warnings } = article;
  const captions = blocks.flatMap((block) =>
    block.type === 'figure' ? [{ text: block.caption.text, credit: block.caption.credit }] : [],
  );
  const paragraphs = blocks.flatMap(toStrings);
  return {
    file,
    title,
    titleProposed,
    lede,
    date,
    outlet,
    credits,
    captions,
    series,
    paragraphs,
    leftOut,
    warnings,
  };
}

function toStrings(block: ImportedBlock): string[] {
  if (block.type === 'figure') return [];
  return block.type === 'list' ? block.items.map(toPlainText) : [toPlainText(block.content)];
}
