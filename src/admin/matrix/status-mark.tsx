import type { MatrixStatus } from '@/domain/article-matrix-status';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { formatTime } from './format-time';
import './status-mark.css';

/** A circle that fills as the work goes on; other shapes for what is beside it. Colour only repeats what they say. */
const MARKS: Record<MatrixStatus['is'], string> = {
  missing: '○',
  draft: '◔',
  changed: '◔',
  changesRequested: '↩',
  inReview: '◑',
  approved: '◕',
  published: '●',
  behind: '▲',
  untranslated: '…',
  publishAt: '→',
  unpublishAt: '→',
  withdrawn: '✕',
};

type Shown = { status: MatrixStatus; t: AdminTranslator; timeZone: string };

/** One thing that is to be said of a text, in words and with a mark. */
export function StatusMark({ status, t, timeZone }: Shown) {
  return (
    <span className={`colophon-status colophon-status--${status.is}`}>
      <span aria-hidden="true" className="colophon-status__mark">
        {MARKS[status.is]}
      </span>{' '}
      {toWords({ status, t, timeZone })}
    </span>
  );
}

function toWords({ status, t, timeZone }: Shown): string {
  if (status.is === 'published') return t('matrix.published', { number: status.number });
  if (status.is === 'behind') return t('matrix.behind', { count: status.count });
  if (status.is === 'untranslated') return t('matrix.untranslated', { some: status.some, all: status.all });
  if (status.is === 'publishAt' || status.is === 'unpublishAt') {
    return t(`matrix.${status.is}`, { when: formatTime(status.at, { locale: t.locale, timeZone }) });
  }
  return t(`matrix.${status.is}`);
}
