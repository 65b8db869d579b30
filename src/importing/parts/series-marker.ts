import type { SeriesMarker } from '../reading';
import { toAsciiDigits } from './digits';
import { toAlternatives } from './text-shape';

const CONTINUES = [
  ...['to be continued', 'continued', 'continues', 'to be continued in the next issue'],
  ...['còn nữa', 'còn tiếp', 'xem tiếp kỳ sau', 'kỳ sau đăng tiếp', 'còn tiếp kỳ sau'],
  ...['នៅមានត', 'មានត', 'នៅមានតទៀត', 'មានតភាគក្រោយ', 'សូមរង់ចាំភាគបន្ត'],
  ...['à suivre'],
];
const ENDS = [
  'last part',
  'final part',
  'the end',
  'kỳ cuối',
  'phần cuối',
  'bài cuối',
  'ភាគចុងក្រោយ',
  'ភាគបញ្ចប់',
  'dernière partie',
];
const PART = ['part', 'phần', 'kỳ', 'kì', 'bài', 'ភាគទី', 'ភាគ', 'វគ្គទី', 'partie'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const WHOLE_CONTINUES = new RegExp(`^(?:${toAlternatives([...CONTINUES, ...ENDS])})$`, 'iu');
const NUMBER = `(?<number>\\d{1,3}|${[...NUMBERS, ...ROMAN].sort((a, b) => b.length - a.length).join('|')})`;
const WHOLE_PART = new RegExp(
  `^(?<marker>(?:${toAlternatives(PART)})\\s*\\.?\\s*${NUMBER})(?:\\s*(?:of|/|sur)\\s*\\d{1,3})?$`,
  'iu',
);
const PART_IN_TITLE = new RegExp(
  `(?:^|[([\\-–—:|,]\\s*)(?<marker>(?:${toAlternatives(PART)})\\s*\\.?\\s*${NUMBER})(?=\\s*(?:$|[)\\]:.\\-–—|]))`,
  'iu',
);

/** Reads a line that says only that an article is one of a series: `(to be continued)`, `Phần 2`, `ភាគ ៣`. */
export function readSeriesMarker(text: string): SeriesMarker | null {
  if (text.length > 80) return null;
  const line = text.normalize('NFC').replace(/^[\s([*…./-]+|[\s)\]*….។/-]+$/gu, '');
  if (WHOLE_CONTINUES.test(line)) {
    const continues = !new RegExp(`^(?:${toAlternatives(ENDS)})$`, 'iu').test(line);
    return line.toLowerCase() === 'the end' ? null : { marker: line, part: null, continues };
  }
  const part = WHOLE_PART.exec(toAsciiDigits(line));
  return part ? { marker: line, part: toNumber(part.groups?.number), continues: false } : null;
}

/** Reads the part that a title names: `The ferry (Part 2)`, `Kỳ 3: …`. The title keeps the words. */
export function readPartInTitle(title: string): SeriesMarker | null {
  const ascii = toAsciiDigits(title.normalize('NFC'));
  const found = PART_IN_TITLE.exec(ascii.slice(0, 300));
  const marker = found?.groups?.marker;
  return marker === undefined ? null : { marker, part: toNumber(found?.groups?.number), continues: false };
}

function toNumber(word: string | undefined): number | null {
  const value = (word ?? '').toLowerCase();
  if (/^\d+$/.test(value)) return Number(value);
  const index = Math.max(NUMBERS.indexOf(value), ROMAN.indexOf(value));
  return index < 0 ? null : index + 1;
}
