import { isDate } from './dates';

/** The four forms of a date, for people. */
export const DATE_FORMS = '2019, 2019-08, 2019-08-26 or 2019-08-26T07:06+07:00';

/** Why what somebody typed is no date of an article, as a sentence; null when it is one, or nothing. */
export function findDateFault(value: unknown): string | null {
  if (value === undefined || value === null || value === '' || isDate(value)) return null;
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${words}” is not a date. Write it as ${DATE_FORMS}.`;
}
