import { PublishedOn } from '@/components/words/dated';
import { EditionLine } from '@/components/words/edition-line';
import { Facts } from '@/components/words/facts';
import { Message } from '@/components/words/message';
import { editionPath, historyPath } from '@/domain/paths';
import type { EditionEntry, HistoryView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** Enough of a fingerprint to tell two editions apart; the whole of it is on the edition's page. */
const SHORT_HASH = 12;

type Text = { lang: string; pid: string };
type EntryProps = {
  entry: EditionEntry;
  text: Text;
  /** The newest edition before this one that can be read. */
  before: EditionEntry | undefined;
  isNewest: boolean;
  t: Translator;
};

function ListedEdition({ entry, text, before, isNewest, t }: EntryProps) {
  const { number, note, hash, withdrawnAt } = entry;
  return (
    <li className="entry">
      <h3>
        <a href={editionPath({ ...text, number })}>
          <EditionLine edition={entry} t={t} />
        </a>
      </h3>
      {/* What was noted of it may quote its words. */}
      {note !== null && withdrawnAt === null && <p className="lede">{note}</p>}
      <Facts
        items={[
          withdrawnAt !== null && (
            <strong>
              <Message
                t={t}
                id="withdrawals.on"
                slots={{ date: <PublishedOn instant={withdrawnAt} locale={t.locale} /> }}
              />
            </strong>
          ),
          isNewest && <strong>{t('history.newest')}</strong>,
          <span key="hash" title={hash}>
            {t('history.fingerprint', { hash: hash.slice(0, SHORT_HASH) })}
          </span>,
          before && withdrawnAt === null && (
            <a href={`${historyPath({ ...text, from: before.number, to: number })}#changes`}>
              {t('history.since', { number: before.number })}
            </a>
          ),
        ]}
      />
    </li>
  );
}

/** The editions of a text, newest first; withdrawn ones are named and lead to what is left of them. */
export function EditionsList({ view, t }: { view: HistoryView; t: Translator }) {
  const { editions, pid, lang, current } = view;
  return (
    <ul className="contents">
      {editions.map((entry, index) => (
        <ListedEdition
          key={entry.number}
          entry={entry}
          text={{ lang, pid }}
          before={editions.slice(index + 1).find(({ withdrawnAt }) => withdrawnAt === null)}
          isNewest={entry.number === current.edition}
          t={t}
        />
      ))}
    </ul>
  );
}
