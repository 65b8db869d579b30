import { Facts } from '@/components/words/facts';
import { editionPath, paragraphFragment } from '@/domain/paths';
import type { EditionChange, HistoryView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ChangedWords } from './changed-words';

export type Compared = Pick<HistoryView, 'pid' | 'lang'> & { older: number; newer: number };

type Props = { change: EditionChange; compared: Compared; t: Translator };

/** Which paragraph it is, by its number in either edition. */
function formatPlace({ change: { from, to }, compared: { older, newer }, t }: Props): string {
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
  const { kind, words, para } = change;
  return (
    <div className="change">
      <p className="where">
        {para !== null && <>{formatPlace({ change, compared, t })} · </>}
        <strong>{t(`history.${kind}`)}</strong>
      </p>
      <p className="words" lang={compared.lang === t.locale ? undefined : compared.lang}>
        <ChangedWords words={words} whole={kind === 'added' || kind === 'removed'} t={t} />
      </p>
      <ReadLinks change={change} compared={compared} t={t} />
    </div>
  );
}
