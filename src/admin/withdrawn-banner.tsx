'use client';

import { Banner, useConfig, useTranslation } from '@payloadcms/ui';
import { useWithdrawals } from './use-withdrawals';
import { getWithdrawalWords } from './withdrawal-words';

/** Above the fields of what is withdrawn: since when, why, and where that can be lifted. */
export function WithdrawnBanner() {
  const { notices } = useWithdrawals();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const words = getWithdrawalWords(i18n.language);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' });

  if (!notices || notices.length === 0) return null;
  return (
    <div className="field-type" role="status">
      {notices.map(({ id, scope, lang, number, withdrawnAt, legal, reason }) => (
        <Banner key={id} type="error">
          {words[scope]
            .replace('{{date}}', day.format(new Date(withdrawnAt)))
            .replace('{{lang}}', lang)
            .replace('{{number}}', number)}{' '}
          {reason} {legal && words.legal}{' '}
          <a href={`${config.routes.admin}/collections/withdrawals/${id}`}>{words.open}</a>
        </Banner>
      ))}
    </div>
  );
}
