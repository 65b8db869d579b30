import { formatDate, formatInstant } from '@/domain/dates';
import type { Locale } from '@/i18n/locales';

type Props = { date: string; locale: Locale };

/** A date of an article in the precision known, in the reader's language. */
export function ArticleDate({ date, locale }: Props) {
  return <time dateTime={date}>{formatDate(date, locale)}</time>;
}

/** The same without the hour, where many dates stand below each other. */
export function ArticleDay({ date, locale }: Props) {
  return <time dateTime={date}>{formatDate(withoutTime(date), locale)}</time>;
}

/** `2019-08-26T07:06+07:00` → `2019-08-26`, the day on the calendar of the place. */
export function withoutTime(date: string): string {
  return date.slice(0, 'YYYY-MM-DD'.length);
}

/** The day on which the archive published something. */
export function PublishedOn({ instant, locale }: { instant: string; locale: Locale }) {
  return <time dateTime={instant}>{formatInstant(instant, locale)}</time>;
}
