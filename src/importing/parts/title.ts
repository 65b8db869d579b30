import type { SourceLine } from '../source-line';
import { type Sheet, getOpen, take, warn } from './sheet';
import { readPartInTitle } from './series-marker';
import { toBareWords } from './text-shape';

const LONGEST = 180;

/**
 * Takes the line at `index` for the title if it may be one. `dated` says that a date or a byline stands beside it,
 * which makes it sure. Returns whether it was taken.
 */
export function takeTitle(sheet: Sheet, index: number, dated: boolean): boolean {
  const line = getOpen(sheet, index);
  if (line === null) return false;
  if (sheet.title !== null) return takeRepetition(sheet, index, line);
  const stated = line.hint === 'title' || (line.kind === 'heading' && isTopHeading(sheet, index, line.level));
  if (!stated && !(line.kind === 'words' && mayBeTitle(line.text))) return false;
  const next = findNext(sheet, index);
  if (
    !stated &&
    !dated &&
    (next === null || !(next.blankBefore || next.text.length >= line.text.length * 1.5))
  )
    return false;
  sheet.title = line.text;
  sheet.series ??= readPartInTitle(line.text);
  take(sheet, index);
  if (!stated && !dated && next?.blankBefore === false) warn(sheet, index, 'It was taken for the title.');
  return true;
}

/** A heading that repeats the title which the file states is the title, as printed. */
function takeRepetition(sheet: Sheet, index: number, line: SourceLine): boolean {
  const repeated = line.kind === 'heading' && toBareWords(line.text) === toBareWords(sheet.title ?? '');
  if (repeated) {
    sheet.title = line.text;
    take(sheet, index);
  }
  return repeated;
}

/** A title does not end as a sentence does, is not long, and is no item of a list and no speech. */
function mayBeTitle(text: string): boolean {
  if (text.length > LONGEST || text.split(/\s+/).length > 30) return false;
  if (/[.;:,…។៕][”"’»)]?$/u.test(text)) return false;
  return /^[“"«‘'([\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text);
}

function findNext(sheet: Sheet, index: number): SourceLine | null {
  for (let next = index + 1; next < sheet.lines.length; next += 1) {
    const line = getOpen(sheet, next);
    if (line) return line;
  }
  return null;
}

/** A heading is the title when it is of the first level, or when no other is of its level or above. */
function isTopHeading(sheet: Sheet, index: number, level: number): boolean {
  if (level === 1) return true;
  return !sheet.lines.some((other, at) => at !== index && other.kind === 'heading' && other.level <= level);
}
