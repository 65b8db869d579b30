import { formatInstant } from '@/domain/dates';
import { historyPath } from '@/domain/paths';
import type { EditionEntry, HistoryView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type ChoiceProps = {
  name: 'from' | 'to';
  editions: EditionEntry[];
  chosen: number | undefined;
  t: Translator;
};

function EditionChoice({ name, editions, chosen, t }: ChoiceProps) {
  return (
    <label>
      {t(`history.${name}`)}{' '}
      <select name={name} defaultValue={chosen}>
        {editions.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {t('colophon.editionValue', { number, date: formatInstant(publishedAt, t.locale) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses the two editions to compare: a plain form, so that the comparison has an address that can be cited. */
export function CompareForm({ view, t }: { view: HistoryView; t: Translator }) {
  const { pid, lang, comparison } = view;
  const readable = view.editions.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (readable.length < 2) return <p>{t('history.one')}</p>;
  return (
    <form className="compare" method="get" action={`${historyPath({ pid, lang })}#changes`}>
      <EditionChoice
        name="from"
        editions={readable}
        chosen={(comparison?.from ?? readable[1])?.number}
        t={t}
      />
      <EditionChoice name="to" editions={readable} chosen={(comparison?.to ?? readable[0])?.number} t={t} />
      <button type="submit">{t('history.show')}</button>
    </form>
  );
}
