import { useConfig } from '@payloadcms/ui';
import type { WorkflowView } from '@/domain/workflow';
import { useWords } from '../use-words';
import { countDays, formatDay, toDay } from './calendar-days';

/** Who works on a text, until when, who wrote it and who approved it. */
export function PeopleAtWork({ view }: { view: WorkflowView }) {
  const t = useWords();
  const { assignee, dueOn, writers, approvedBy } = view;
  const list = new Intl.ListFormat(t.locale);
  return (
    <dl className="colophon-people">
      <dt>{t('workflow.assignee')}</dt>
      <dd>{assignee?.name ?? t('workflow.nobody')}</dd>
      {dueOn && (
        <>
          <dt>{t('workflow.due')}</dt>
          <dd>
            <DueDay day={dueOn} />
          </dd>
        </>
      )}
      {writers.length > 0 && (
        <>
          <dt>{t('workflow.writers')}</dt>
          <dd>{list.format(writers.map(({ name }) => name))}</dd>
        </>
      )}
      {approvedBy && (
        <>
          <dt>{t('workflow.approvedBy')}</dt>
          <dd>{approvedBy.name}</dd>
        </>
      )}
    </dl>
  );
}

function DueDay({ day }: { day: string }) {
  const t = useWords();
  const { config } = useConfig();
  const { timezones } = config.admin;
  const days = countDays(toDay(new Date(), timezones?.defaultTimezone), day);
  const date = formatDay(day, t.locale);
  if (Number.isNaN(days)) return date;
  if (days === 0) return <strong>{t('workflow.dueToday', { date })}</strong>;
  if (days > 0) return t('workflow.dueIn', { date, count: days });
  return <strong className="colophon-overdue">{t('workflow.overdue', { date, count: -days })}</strong>;
}
