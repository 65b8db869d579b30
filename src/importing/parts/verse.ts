import { type Sheet, listOpen, warn } from './sheet';
import { endsSentence } from './text-shape';

const FEWEST_LINES = 4;

/** Tells whether the text has lines that look like verse: short ones, one under the other, without full stops. */
export function isVerse(sheet: Sheet): boolean {
  return findVerse(sheet) !== null;
}

/** Says where verse begins: each of its lines is kept as a paragraph of its own. */
export function warnOfVerse(sheet: Sheet): void {
  const first = findVerse(sheet);
  if (first !== null)
    warn(sheet, first, 'Here lines look like verse: each is kept as a paragraph of its own.');
}

function findVerse(sheet: Sheet): number | null {
  let run = { first: -1, last: -1, lines: 0, stops: 0 };
  for (const index of listOpen(sheet)) {
    const line = sheet.lines[index];
    const short = line?.kind === 'words' && line.text.length <= 70;
    if (run.last !== index - 1 || line?.blankBefore !== false || !short) {
      run = { first: index, last: -1, lines: 0, stops: 0 };
    }
    if (!short) continue;
    const stops = run.stops + Number(endsSentence(line.text));
    run = { first: run.first, last: index, lines: run.lines + 1, stops };
    if (run.lines >= FEWEST_LINES && run.stops <= run.lines / 2) return run.first;
  }
  return null;
}
