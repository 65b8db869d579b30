import type { Lang } from '@/domain/body';
import { MONTHS, WEEKDAYS, FILLERS, LABELS } from './date-words';
import { readClock } from './clock';
import { toAsciiDigits } from './digits';
import { toAlternatives } from './text-shape';

/** A date line: ISO 8601 in the precision printed, its label, and what is doubtful about it in sentences. */
export type DateLine = { iso: string; updated: boolean; doubts: string[] };

type Day = { year: number; month: number | null; day: number | null; weekday: number | null };

const LONGEST = 120;
const LABEL = new RegExp(
  `^(?:${toAlternatives([...LABELS.published, ...LABELS.updated])})(?![\\p{L}\\p{M}])\\s*[:៖：]?`,
  'u',
);
const UPDATED = new RegExp(`^(?:${toAlternatives(LABELS.updated)})`, 'u');
const KHMER_WORDS = new RegExp(
  toAlternatives(
    [...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), ...FILLERS].filter((word) =>
      /\p{Script=Khmer}/u.test(word),
    ),
  ),
  'gu',
);
const VIETNAMESE_WEEKDAY = new RegExp(
  toAlternatives(Object.keys(WEEKDAYS).filter((word) => word.includes(' '))),
  'gu',
);
const VIETNAMESE_MONTH = new RegExp(
  `tháng\\s*(\\d{1,2}|${toAlternatives(
    Object.keys(MONTHS)
      .filter((word) => word.startsWith('tháng '))
      .map((word) => word.slice(6)),
  )})`,
  'gu',
);

/**
 * Reads a line that is nothing but a date, in English, Vietnamese, Khmer or French, with or without weekday, time
 * and UTC offset; null when any word of it is something else. A time without an offset is not kept.
 */
export function readDateLine(text: string, lang: Lang): DateLine | null {
  if (text.length > LONGEST || !/[\d០-៩]/.test(text)) return null;
  const line = toAsciiDigits(text.normalize('NFC').toLowerCase())
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const label = LABEL.exec(line)?.[0] ?? '';
  const { rest, time, offset } = readClock(line.slice(label.length));
  const found = readDay(rest, lang);
  if (found === null) return null;
  const doubts = [...found.doubts];
  const day = toIsoDay(found.day);
  if (time !== null && offset === null)
    doubts.push(`The time ${time} is printed without its UTC offset: it is not kept.`);
  const iso = time !== null && offset !== null && day.length === 10 ? `${day}T${time}${offset}` : day;
  return { iso, updated: UPDATED.test(label), doubts };
}

function readDay(text: string, lang: Lang): { day: Day; doubts: string[] } | null {
  const words = text
    .replace(VIETNAMESE_WEEKDAY, (name) => ` w${WEEKDAYS[name.replace(/\s+/g, ' ')] ?? 0} `)
    .replace(
      VIETNAMESE_MONTH,
      (phrase, month: string) => ` m${MONTHS[phrase.replace(/\s+/g, ' ')] ?? month} `,
    )
    .replace(KHMER_WORDS, ' $& ')
    .replace(/\s*\/\s*/g, '/')
    .split(/[\s,|•·()[\]]+|(?:^|\s)[-–—]+(?=\s|$)/u)
    .map((word) => word.replace(/^[/.:;–—-]+|[/.:;–—-]+$/g, ''))
    .filter((word) => word !== '' && !FILLERS.includes(word));
  let weekday: number | null = null;
  const parts: string[] = [];
  for (const word of words) {
    const marked = /^w(\d)$/.exec(word)?.[1];
    const named = marked === undefined ? WEEKDAYS[word] : Number(marked);
    if (named === undefined) parts.push(word);
    else if (weekday !== null) return null;
    else weekday = named;
  }
  const candidates = readParts(parts)
    .map((part) => ({ ...part, weekday }))
    .filter(isReal);
  return chooseDay(candidates, lang);
}

/** Every reading that the parts allow: two for `3/4/2019`, day first. */
function readParts(parts: string[]): Omit<Day, 'weekday'>[] {
  const line = parts.map((part) => (MONTHS[part] === undefined ? part : `m${MONTHS[part]}`)).join(' ');
  const numbers = (match: RegExpExecArray): number[] => match.slice(1).map(Number);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(line);
  if (yearFirst) return [toDay(numbers(yearFirst), [0, 1, 2])];
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(line);
  if (yearLast) return [toDay(numbers(yearLast), [2, 1, 0]), toDay(numbers(yearLast), [2, 0, 1])];
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th|er|e)? m(\d{1,2}) (\d{4})$/.exec(line);
  if (dayMonth) return [toDay(numbers(dayMonth), [2, 1, 0])];
  const monthDay = /^m(\d{1,2}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(line);
  if (monthDay) return [toDay(numbers(monthDay), [2, 0, 1])];
  const month = /^m(\d{1,2})[ /]?(\d{4})$/.exec(line);
  return month ? [{ year: Number(month[2]), month: Number(month[1]), day: null }] : [];
}

function toDay(numbers: number[], [year, month, day]: [number, number, number]): Omit<Day, 'weekday'> {
  return { year: numbers[year] ?? 0, month: numbers[month] ?? 0, day: numbers[day] ?? 0 };
}

function chooseDay(candidates: Day[], lang: Lang): { day: Day; doubts: string[] } | null {
  const fitting = candidates.filter((day) => day.weekday === null || day.weekday === getWeekday(day));
  const [first, second] = fitting.length > 0 ? fitting : candidates;
  if (!first) return null;
  const doubts = fitting.length === 0 ? ['The weekday printed does not fit this date.'] : [];
  if (second && lang === 'en' && second.month !== first.month) {
    const message = 'Day and month cannot be told apart: only the year is kept.';
    return { day: { ...first, month: null, day: null }, doubts: [...doubts, message] };
  }
  return { day: first, doubts };
}

function isReal({ year, month, day }: Day): boolean {
  if (year < 1500 || year > 2199 || month === null || month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day === null || (day >= 1 && day <= days);
}

/** 0 for Sunday, by Sakamoto's method; null for a date without a day. */
function getWeekday({ year, month, day }: Day): number | null {
  if (month === null || day === null) return null;
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

function toIsoDay({ year, month, day }: Day): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (month === null) return String(year);
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}
