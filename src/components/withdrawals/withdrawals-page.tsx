import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { withdrawalsPath } from '@/domain/paths';
import type { WithdrawalsView } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

import { WithdrawalEntry } from './withdrawal-entry';

/** `asked` is the cursor of the page that is shown; the first page has none. */
export type ListedWithdrawals = WithdrawalsView & { asked?: string };

type Props = PageProps<ListedWithdrawals>;

/** What the archive has withdrawn, newest first. */
export function WithdrawalsPage({ locale, site, view, t = createTranslator(locale) }: Props) {
  const { rows, after, asked } = view;
  const choices = choicesFor((lang) => withdrawalsPath(lang, asked));
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={t('withdrawals.title')}
        description={t('withdrawals.about')}
        canonical={withdrawalsPath(locale, asked)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <h1>{t('withdrawals.title')}</h1>
        <p className="about">{t('withdrawals.about')}</p>
      </header>
      {rows.length === 0 ? (
        <p className="empty">{t('withdrawals.empty')}</p>
      ) : (
        <ul className="contents">
          {rows.map((row) => (
            <WithdrawalEntry
              key={`${row.pid} ${row.lang} ${row.number} ${row.withdrawnAt}`}
              row={row}
              t={t}
            />
          ))}
        </ul>
      )}
      {after !== null && (
        <nav className="pager" aria-label={t('browse.pages')}>
          <a rel="next" href={withdrawalsPath(locale, after)}>
            {t('browse.next')} →
          </a>
        </nav>
      )}
    </PageShell>
  );
}
