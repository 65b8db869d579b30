import { Message } from '@/components/words/message';
import type { EditionChange, HistoryView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ChangeEntry, type Compared } from './change-entry';

const PART_NAMES = {
  title: 'colophon.article',
  lede: 'history.lede',
  credits: 'colophon.credits',
  paragraph: 'history.text',
  source: 'colophon.source',
  rights: 'colophon.rights',
} as const satisfies Record<EditionChange['part'], string>;

/** Changes of one part stand together already: they come in the order of reading. */
function groupByPart(changes: readonly EditionChange[]): EditionChange[][] {
  const groups: EditionChange[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group?.[0]?.part === change.part) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function Legend({ t }: { t: Translator }) {
  return (
    <p className="hint">
      <Message
        t={t}
        id="history.legend"
        slots={{
          removed: <del>{t('history.struck')}</del>,
          added: <ins>{t('history.underlined')}</ins>,
        }}
      />
    </p>
  );
}

type Props = {
  view: HistoryView;
  comparison: NonNullable<HistoryView['comparison']>;
  t: Translator;
};

/** What changed between two editions, part by part; what did not change is counted. */
export function Comparison({ view, comparison, t }: Props) {
  const { from, to, changes, unchanged } = comparison;
  const compared: Compared = { pid: view.pid, lang: view.lang, older: from.number, newer: to.number };
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{t('history.changes', { from: from.number, to: to.number })}</h2>
      {changes.length === 0 ? <p>{t('history.same')}</p> : <Legend t={t} />}
      {groupByPart(changes).map((group) => {
        const part = group[0]?.part ?? 'paragraph';
        return (
          <section key={part} className="hung" aria-labelledby={`changes-${part}`}>
            <h3 id={`changes-${part}`}>{t(PART_NAMES[part])}</h3>
            <div>
              {group.map((change) => (
                <ChangeEntry
                  key={change.para ?? change.role ?? change.part}
                  change={change}
                  compared={compared}
                  t={t}
                />
              ))}
            </div>
          </section>
        );
      })}
      {changes.length > 0 && unchanged > 0 && (
        <p className="hint">{t('history.unchanged', { count: unchanged })}</p>
      )}
    </section>
  );
}
