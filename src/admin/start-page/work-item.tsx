import { formatDate } from '@/domain/dates';
import type { MatrixStatus } from '@/domain/article-matrix-status';
import type { WorkRow } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { formatTime } from '../matrix/format-time';
import { StatusMark } from '../matrix/status-mark';
import { TextLink } from './text-link';

type Item = {
  row: WorkRow;
  in: 'work' | 'review' | 'approved';
  t: AdminTranslator;
  admin: string;
  timeZone: string;
};

const STATUSES: Record<WorkRow['stage'], MatrixStatus> = {
  draft: { is: 'draft' },
  'in-review': { is: 'inReview' },
  'changes-requested': { is: 'changesRequested' },
  approved: { is: 'approved' },
};

/** A text that somebody has to do something with. */
export function WorkItem({ row, in: list, t, admin, timeZone }: Item) {
  const { stage, kind, dueOn, overdue, assigned, wrote, updatedAt } = row;
  const date = dueOn && formatDate(dueOn, t.locale);
  return (
    <li>
      <TextLink text={row} toTranslate={list === 'work' && kind === 'translation'} t={t} admin={admin} />
      {list === 'work' && <StatusMark status={STATUSES[stage]} t={t} timeZone={timeZone} />}
      {date && overdue && (
        <span className="colophon-status colophon-status--overdue">
          <span aria-hidden="true">▲</span> {t('startPage.overdue', { date })}
        </span>
      )}
      {date && !overdue && <span>{t('matrix.due', { date })}</span>}
      {list === 'work' && assigned && <span>{t('startPage.assigned')}</span>}
      {list === 'review' && wrote && <span>{t('startPage.own')}</span>}
      {list !== 'work' && (
        <span>
          {t('startPage.handedIn', { date: formatTime(updatedAt, { locale: t.locale, timeZone }) })}
        </span>
      )}
    </li>
  );
}
