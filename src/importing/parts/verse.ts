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
  let run: number[] = [];
  for (const index of listOpen(sheet)) {
    const line = sheet.lines[index];
    const short = line?.kind === 'words' && line.text.length <= 70;
    const adjoins = run.length === 0 || (line?.blankBefore === false && run.at(-1) === index - 1);
    run = short ? (adjoins ? [...run, index] : [index]) : [];
    const stops = run.filter((at) => endsSentence(sheet.lines[at]?.text ?? '')).length;
    if (run.length >= FEWEST_LINES && stops <= run.length / 2) return run[0] ?? null;
  }
  return null;
}
