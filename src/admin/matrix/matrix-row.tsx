import type { MatrixCell } from '@/domain/article-matrix';
import { listStatuses } from '@/domain/article-matrix-status';
import { formatDate } from '@/domain/dates';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { useWords } from '../use-words';
import { getLanguageName } from './language-name';
import { RowActions } from './row-actions';
import { StatusMark } from './status-mark';

type Row = {
  cell: MatrixCell;
  article: string;
  /** The published text that a translation is started from. */
  source: { id: string; lang: string } | null;
  timeZone: string;
};

/** One language: its title and kind, where it stands, who works on it, what can be done. */
export function MatrixRow({ cell, article, source, timeZone }: Row) {
  const t = useWords();
  const { lang, text } = cell;
  return (
    <tr>
      <th scope="row">
        <span lang={lang}>{getLanguageName(lang)}</span>
        {text && (
          <span className="colophon-matrix__text">
            {t(`matrix.${text.kind}`)}:{' '}
            {text.title ? <span lang={lang}>{text.title}</span> : t('matrix.noTitle')}
          </span>
        )}
      </th>
      <td>
        <ul className="colophon-matrix__statuses">
          {listStatuses(cell).map((status) => (
            <li key={status.is}>
              <StatusMark status={status} t={t} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      </td>
      <td className="colophon-matrix__people">
        {listPeople(cell, t).map((words) => (
          <div key={words}>{words}</div>
        ))}
      </td>
      <td>
        <RowActions cell={cell} article={article} source={source} />
      </td>
    </tr>
  );
}

function listPeople({ text, assignee, dueOn, writers }: MatrixCell, t: AdminTranslator): string[] {
  if (!text) return ['–'];
  const names = new Intl.ListFormat(t.locale).format(writers.map(({ name }) => name));
  const said = [
    assignee && t('matrix.assignedTo', { name: assignee.name }),
    dueOn && t('matrix.due', { date: formatDate(dueOn, t.locale) }),
    names && t('matrix.writtenBy', { names }),
  ].filter((words): words is string => Boolean(words));
  return said.length > 0 ? said : [t('matrix.nobody')];
}
