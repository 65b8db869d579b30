'use client';

import { Banner, useConfig } from '@payloadcms/ui';
import { getLanguageName } from './matrix/language-name';
import { useWithdrawals } from './use-withdrawals';
import { useWords } from './use-words';

/** Above the fields of what is withdrawn: since when, why, and where that can be lifted. */
export function WithdrawnBanner() {
  const { notices } = useWithdrawals();
  const { config } = useConfig();
  const t = useWords();
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' });

  if (!notices || notices.length === 0) return null;
  return (
    <div className="field-type" role="status">
      {notices.map(({ id, scope, lang, number, withdrawnAt, legal, reason }) => (
        <Banner key={id} type="error">
          {t(`withdrawal.${scope}`, {
            date: day.format(new Date(withdrawnAt)),
            lang: getLanguageName(lang),
            number,
          })}{' '}
          {reason} {legal && t('withdrawal.legal')}{' '}
          <a href={`${config.routes.admin}/collections/withdrawals/${id}`}>{t('withdrawal.open')}</a>
        </Banner>
      ))}
    </div>
  );
}
