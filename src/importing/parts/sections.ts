import type { SourceLine } from '../source-line';
import { toAsciiDigits } from './digits';
import { type Sheet, getOpen, listOpen, warn } from './sheet';
import { countSentences } from './sentences';
import { endsSentence, isNameLike } from './text-shape';

const ARABIC = /^(\d{1,2})[.)][\s\u00a0]+\S/u;
const KHMER_NUMBER = /^([០-៩]{1,2})[.៖)][\s\u00a0]*\S/u;
const ROMAN = /^([IVX]{1,5})\.[\s\u00a0]+\S/u;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const BULLET = /^[•▪●◦‣·*][\s\u00a0]+(?=\S)/u;
const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/u;

/** What a line of plain text is by its opening. `number` is that of a section or an item of a list. */
export type Opening = { kind: 'section' | 'heading' | 'item' | 'bullet'; length: number; number: number };

/**
 * Tells how each line of plain text opens: a section numbered in the running text, a heading, an item of a list.
 * A line that is none of these is not in the map.
 */
export function readOpenings(sheet: Sheet): Map<number, Opening> {
  const openings = new Map<number, Opening>();
  const romans = hasRomanSequence(sheet);
  const open = listOpen(sheet);
  for (const index of open) {
    const line = getOpen(sheet, index);
    if (line?.kind !== 'words') continue;
    // In capitals at either end of a text, a name is rather its author's than a heading.
    const name = (index === open[0] || index === open.at(-1)) && isNameLike(line.text);
    const opening = name ? null : readOpening(line.text, romans);
    if (opening) openings.set(index, opening);
    else if (isLoneShortLine(sheet, index, line))
      warn(sheet, index, 'It may be a heading or a caption: it is kept as a paragraph.');
  }
  return openings;
}

function readOpening(text: string, romans: boolean): Opening | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', length: bullet[0].length, number: 0 };
  const number = readNumber(text, romans);
  const heading = text.length <= 120 && !endsSentence(text) && !/[,;:]$/u.test(text);
  if (number !== null) {
    const length = (/^\S+[\s\u00a0]*/u.exec(text)?.[0] ?? '').length;
    const prose = text.length > 200 || countSentences(text) > 1;
    if (prose) return { kind: 'section', length, number };
    return { kind: heading ? 'heading' : 'item', length, number };
  }
  return heading && text.length >= 4 && CAPITALS.test(text) && /\p{Lu}{3}/u.test(text)
    ? { kind: 'heading', length: 0, number: 0 }
    : null;
}

function readNumber(text: string, romans: boolean): number | null {
  const start = text.slice(0, 40);
  const arabic = ARABIC.exec(start)?.[1] ?? KHMER_NUMBER.exec(start)?.[1];
  if (arabic !== undefined) return Number(toAsciiDigits(arabic));
  const roman = romans ? ROMAN.exec(start)?.[1] : undefined;
  const index = roman === undefined ? -1 : NUMERALS.indexOf(roman);
  return index < 0 ? null : index + 1;
}

/** `I.` and `V.` are initials of people as well: they number sections only where I and II both do. */
function hasRomanSequence(sheet: Sheet): boolean {
  const found = new Set(
    listOpen(sheet).map((index) => ROMAN.exec(sheet.lines[index]?.text.slice(0, 40) ?? '')?.[1]),
  );
  return found.has('I') && found.has('II');
}

/** A short line without a full stop between paragraphs; beside others like it, it is verse or a list. */
function isLoneShortLine(sheet: Sheet, index: number, line: SourceLine): boolean {
  const isShort = (other: SourceLine | undefined): boolean =>
    other?.kind === 'words' && other.text.length <= 80 && !endsSentence(other.text);
  return (
    isShort(line) &&
    line.hint === undefined &&
    !isShort(sheet.lines[index - 1]) &&
    !isShort(sheet.lines[index + 1])
  );
}
