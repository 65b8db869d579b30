import { formatLanguage } from '@/components/frame/language-name';
import { PublishedOn } from '@/components/words/dated';
import { Facts } from '@/components/words/facts';
import { FallbackText } from '@/components/words/fallback-text';
import { ForeignWords } from '@/components/words/foreign-words';
import { Message } from '@/components/words/message';
import { articleByIdPath, editionPath } from '@/domain/paths';
import type { WithdrawalRow } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** Where the tombstone stands. */
function tombstonePath({ pid, lang, number }: WithdrawalRow, t: Translator): string {
  const text = { lang: lang ?? t.locale, pid };
  return number === null ? articleByIdPath(text.lang, pid) : editionPath({ ...text, number });
}

function formatScope({ scope, lang, number }: WithdrawalRow, t: Translator): string {
  const language = lang === null ? '' : formatLanguage(lang, t);
  return t(`withdrawals.${scope}`, { language, number: number ?? '' });
}

/** One withdrawal: what, when and why. */
export function WithdrawalEntry({ row, t }: { row: WithdrawalRow; t: Translator }) {
  return (
    <li className="entry">
      <h2>
        <a href={tombstonePath(row, t)}>
          <ForeignWords {...row.title} pageLang={t.locale} />
        </a>
      </h2>
      <Facts
        items={[
          formatScope(row, t),
          <Message
            key="date"
            t={t}
            id="withdrawals.on"
            slots={{ date: <PublishedOn instant={row.withdrawnAt} locale={t.locale} /> }}
          />,
        ]}
      />
      {row.reason ? (
        <FallbackText label={row.reason} t={t} />
      ) : (
        <p className="about">{t('withdrawals.noReason')}</p>
      )}
    </li>
  );
}
