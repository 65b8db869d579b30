import type { Inline } from '@/domain/body';
import { toInlineContent } from './html-inline';
import { addFigure } from './html-picture';
import { type HtmlWalk, addLine, getText } from './html-source';

/** A cell with more characters than this holds running text: the table only lays out the page. */
const LONGEST_CELL = 300;

/**
 * Adds a table: one with a picture is a figure, one with figures and words becomes a paragraph a row. Returns false
 * for a table that only lays out the page, which is walked like any other element.
 */
export function addTable(walk: HtmlWalk, table: Element): boolean {
  const cells = [...table.querySelectorAll('td, th')];
  if (cells.some((cell) => getText(cell).length > LONGEST_CELL)) return false;
  if (table.querySelector('img') !== null) {
    addFigure(walk, table);
    return true;
  }
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')]);
  if (table.querySelector('table') !== null || rows.every((row) => row.length < 2)) return false;
  const caption = table.querySelector('caption');
  if (caption) addLine(walk, caption, { kind: 'words' }, toInlineContent(walk, [caption], null));
  for (const row of rows) {
    const content = row.flatMap((cell, index): Inline[] => [
      ...(index > 0 ? [{ type: 'text' as const, text: ' – ' }] : []),
      ...toInlineContent(walk, [...cell.childNodes], null),
    ]);
    const [first] = row;
    if (first && row.some((cell) => getText(cell) !== '')) addLine(walk, first, { kind: 'words' }, content);
  }
  const message = 'A table was turned into a paragraph a row: the archive’s texts have no tables.';
  walk.warnings.push({ line: walk.lineOf(table), text: getText(table).slice(0, 200), message });
  return true;
}
