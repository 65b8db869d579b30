import type { RecentRow, ScheduledRow } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { formatTime } from '../matrix/format-time';
import { StatusMark } from '../matrix/status-mark';
import { TextLink } from './text-link';

type Item<Row> = { row: Row; t: AdminTranslator; admin: string; timeZone: string };

/** A text that was published, in which edition and when. */
export function RecentItem({ row, t, admin, timeZone }: Item<RecentRow>) {
  const date = formatTime(row.publishedAt, { locale: t.locale, timeZone });
  return (
    <li>
      <TextLink text={row} t={t} admin={admin} />
      <span>{t('startPage.edition', { number: row.number, date })}</span>
    </li>
  );
}

/** A text that is to be published, or taken from readers, at a time. */
export function ScheduledItem({ row, t, admin, timeZone }: Item<ScheduledRow>) {
  const { text: id, title, lang, at, what } = row;
  return (
    <li>
      {title !== null && lang !== null ? (
        <TextLink text={{ id, title, lang }} t={t} admin={admin} />
      ) : (
        <span>{t('startPage.withheld')}</span>
      )}
      <StatusMark
        status={{ is: what === 'publish' ? 'publishAt' : 'unpublishAt', at }}
        t={t}
        timeZone={timeZone}
      />
    </li>
  );
}
