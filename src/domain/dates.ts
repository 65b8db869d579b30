/**
 * Dates of articles: one string, ISO 8601 in the precision that is known (`2019`, `2019-08`, `2019-08-26`,
 * `2019-08-26T07:06+07:00`), with the offset of the place where it was printed.
 */
import type { Lang } from './body';

export type DatePrecision = 'year' | 'month' | 'day' | 'time';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})([+-])(\d{2}):(\d{2}))?)?)?$/;
/** Clocks are set at most fourteen hours from UTC. */
const LARGEST_OFFSET_HOURS = 14;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Which part of a date is known; null when the value is no date. The calendar is checked: no 30 February. */
export function precision(value: unknown): DatePrecision | null {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  if (!match) return null;
  const [, year, month, day, time, , offsetHours, offsetMinutes] = match;
  if (Number(year) === 0) return null;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return 'month';
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  if (time === undefined) return 'day';
  if (time.slice(0, 2) > '23' || time.slice(3) > '59') return null;
  return Number(offsetHours) <= LARGEST_OFFSET_HOURS && Number(offsetMinutes) < 60 ? 'time' : null;
}

/** Tells whether a value is a date of an article in one of the four forms. */
export function isDate(value: unknown): value is string {
  return precision(value) !== null;
}

/** The year as printed, in the date's own offset; null when there is none. */
export function yearOf(date: string | null): number | null {
  return isDate(date) ? Number(date.slice(0, 4)) : null;
}

/**
 * A string that sorts as the dates do. A time is sorted by its instant, so `sortKey` gives it in UTC; a date that is
 * less precise sorts before those it could be. `''` for an unknown date.
 */
export function sortKey(date: string | null): string {
  if (!isDate(date)) return '';
  if (precision(date) !== 'time') return date;
  const instant = new Date(date).toISOString();
  // The last hours of 9999 west of Greenwich are in the year 10000, which ISO 8601 writes with a sign.
  return instant.startsWith('+') ? '9999-12-31T23:59' : instant.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

/** The earliest of several dates, unknown ones left aside; null when none is known. */
export function earliestDate(dates: readonly (string | null | undefined)[]): string | null {
  const known = dates.filter(isDate);
  return (
    known.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))[0] ?? null
  );
}

const FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
  time: { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' },
} as const satisfies Record<DatePrecision, Intl.DateTimeFormatOptions>;

/** Making a formatter costs more than the rest of a row of a list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Lang, form: DatePrecision): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { ...FORMATS[form], calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** `+07:00` → `UTC+7`, `+05:45` → `UTC+5:45`, `+00:00` → `UTC` */
function formatOffset(offset: string): string {
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.slice(4);
  if (hours === 0 && minutes === '00') return 'UTC';
  return `UTC${offset.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}

/**
 * A date for people, in their language and in the precision known. A time is the one on the wall where the text was
 * printed, with that place's offset, whatever the zone of this machine. What is no date is returned as it is.
 */
export function formatDate(date: string, locale: Lang): string {
  const form = precision(date);
  if (form === null) return date;
  const wallClock = new Date(form === 'time' ? `${date.slice(0, 16)}Z` : date);
  const words = formatterOf(locale, form).format(wallClock);
  return form === 'time' ? `${words} (${formatOffset(date.slice(16))})` : words;
}

/** The day of an instant (ISO 8601, UTC), such as an edition's, for people. The day is that of UTC. */
export function formatInstant(instant: string, locale: Lang): string {
  return formatterOf(locale, 'day').format(new Date(instant));
}
