import { formatDate, formatInstant } from '@/domain/dates';
import type { Locale } from '@/i18n/locales';

/** A date of an article in the precision known, in the reader's language. */
export function ArticleDate({ date, locale }: { date: string; locale: Locale }) {
  return <time dateTime={date}>{formatDate(date, locale)}</time>;
}

/** The day on which the archive published something. */
export function PublishedOn({ instant, locale }: { instant: string; locale: Locale }) {
  return <time dateTime={instant}>{formatInstant(instant, locale)}</time>;
}
