import { readByline, readMarkedByline, readSignature } from './bylines';
import { type DateLine, readDateLine } from './dates';
import { readOutletLine } from './outlet-line';
import { readSeriesMarker } from './series-marker';
import { type Sheet, getOpen, leaveOut, listOpen, take, warn } from './sheet';
import { takeCredits, takeSeries, takeSource } from './take-fields';
import { takeTitle } from './title';

type FoundDate = { index: number; date: DateLine };

/**
 * Finds what stands before the text: dates, title, bylines, outlet, a series marker. Of several dates the one
 * nearest the title is the article's. Returns the index of the first line of the text.
 */
export function findFrontMatter(sheet: Sheet): number {
  const dates: FoundDate[] = [];
  let title: number | null = null;
  let first = sheet.lines.length;
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    if (line === null) continue;
    const date = line.kind === 'words' ? readDateLine(line.text, sheet.lang) : null;
    if (date) {
      dates.push({ index, date });
    } else if (line.kind === 'words' && takeFrontLine(sheet, index, title !== null)) {
      continue;
    } else if (title === null && takeTitle(sheet, index, isBesideFrontLine(sheet, index, dates))) {
      title = index;
    } else if (line.hint === 'lede' && sheet.lede === '') {
      sheet.lede = line.text;
      take(sheet, index);
    } else {
      first = index;
      break;
    }
  }
  chooseDate(sheet, dates, title ?? first);
  return first;
}

function takeFrontLine(sheet: Sheet, index: number, titled: boolean): boolean {
  const line = sheet.lines[index];
  if (line === undefined) return false;
  const byline = readByline(line.text);
  const signature = titled ? readSignature(line.text) : null;
  const marked = line.hint === 'byline' && byline === null ? readMarkedByline(line.text) : null;
  const series = readSeriesMarker(line.text);
  const outlet = readOutletLine(line.text);
  if (byline) {
    if (!byline.sure) warn(sheet, index, 'Check who is credited here: more than one reading is possible.');
    takeCredits(sheet, index, byline.credits, { list: sheet.credits });
  } else if (marked) takeCredits(sheet, index, marked, { list: sheet.credits });
  else if (signature?.sure === true) takeCredits(sheet, index, [signature.credit], { list: sheet.credits });
  else if (series) takeSeries(sheet, index, series);
  else if (outlet) takeSource(sheet, index, outlet);
  else return false;
  return true;
}

function isBesideFrontLine(sheet: Sheet, index: number, dates: FoundDate[]): boolean {
  if (dates.length > 0) return true;
  const next = sheet.lines[index + 1]?.text ?? '';
  return readDateLine(next, sheet.lang) !== null || readByline(next) !== null;
}

function chooseDate(sheet: Sheet, dates: FoundDate[], anchor: number): void {
  const usable = dates.filter(({ date }) => !date.updated);
  const distance = ({ index }: FoundDate): number => Math.abs(index - anchor) + (index > anchor ? 0.5 : 0);
  const [nearest] = (usable.length > 0 ? usable : dates).sort((a, b) => distance(a) - distance(b));
  for (const found of dates) {
    if (found === nearest && isBetter(sheet, found.date.iso)) {
      if (found.date.iso.length >= (sheet.date ?? '').length || found.date.iso.length > 10)
        sheet.date = found.date.iso;
      take(sheet, found.index);
      for (const doubt of found.date.doubts) warn(sheet, found.index, doubt);
      if (found.date.updated)
        warn(sheet, found.index, 'It says when the page was changed; no other date is printed.');
    } else {
      const other =
        found === nearest
          ? 'another date than the file states'
          : 'another date of the page, farther from the title';
      leaveOut(sheet, found.index, found.date.updated ? 'when the page was changed' : other);
    }
  }
}

/** A date printed with its own time and offset says more than any other; otherwise the two must agree. */
function isBetter(sheet: Sheet, printed: string): boolean {
  return sheet.date === null || printed.length > 10 || agrees(sheet.date, printed);
}

/** Two dates agree when they are of one day, as far as both say. */
function agrees(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 10);
  return a.slice(0, length) === b.slice(0, length);
}
