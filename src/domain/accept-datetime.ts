const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FORM = new RegExp(
  String.raw`^(?:${DAYS.join('|')}), \d{2} (?:${MONTHS.join('|')}) \d{4} \d{2}:\d{2}:\d{2} GMT$`,
);

/**
 * The moment that `Accept-Datetime` names; null for anything but the one form that it has (RFC 7089, 2.1.1: RFC 1123,
 * in GMT, as in `Thu, 31 May 2007 20:35:00 GMT`), and for a day that is not in the calendar or of another weekday.
 */
export function parseAcceptDatetime(value: string): Date | null {
  const written = value.trim();
  if (!FORM.test(written)) return null;
  const date = new Date(written);
  return !Number.isNaN(date.getTime()) && date.toUTCString() === written ? date : null;
}
