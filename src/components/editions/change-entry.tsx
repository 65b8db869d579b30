import { Facts } from '@/components/words/facts';
import { editionPath, paragraphFragment } from '@/domain/paths';
import type { EditionChange, HistoryView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ChangedWords } from './changed-words';

export type Compared = Pick<HistoryView, 'pid' | 'lang'> & { older: number; newer: number };

type Props = { change: EditionChange; compared: Compared; t: Translator };

/** Which paragraph it is, by its number in either edition, or whose credits; null where the heading says it. */
function formatPlace({
  change: { para, role, from, to },
  compared: { older, newer },
  t,
}: Props): string | null {
  if (role !== null) return role === 'abstract' ? t('colophon.creditsAbstract') : t(`role.${role}`);
  if (para === null) return null;
  if (from !== null && to !== null) {
    return from === to
      ? t('history.numberBoth', { number: from })
      : t('history.numberTwo', { from, to, older, newer });
  }
  if (from !== null) return t('history.numberOne', { number: from, edition: older });
  if (to !== null) return t('history.numberOne', { number: to, edition: newer });
  return t('history.passage');
}

function ReadLinks({ change: { kind, para }, compared: { older, newer, ...text }, t }: Props) {
  if (para === null) return null;
  const numbers = kind === 'added' ? [newer] : kind === 'removed' ? [older] : [older, newer];
  return (
    <Facts
      items={numbers.map((number) => (
        <a key={number} href={`${editionPath({ ...text, number })}#${paragraphFragment(para)}`}>
          {t('history.read', { number })}
        </a>
      ))}
    />
  );
}

/** One change: what it is, where, its words, and the way to it in either edition. */
export function ChangeEntry({ change, compared, t }: Props) {
  const { kind, words } = change;
  const place = formatPlace({ change, compared, t });
  return (
    <div className="change">
      <p className="where">
        {place !== null && <>{place} · </>}
        <strong>{t(`history.${kind}`)}</strong>
      </p>
      <p className="words" lang={compared.lang === t.locale ? undefined : compared.lang}>
        <ChangedWords words={words} whole={kind === 'added' || kind === 'removed'} t={t} />
      </p>
      <ReadLinks change={change} compared={compared} t={t} />
    </div>
  );
}
