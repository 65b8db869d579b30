import type { AdminViewServerProps } from 'payload';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';
import './first-start-page.css';

/**
 * Stands where Payload lets whoever comes first to a new site make themselves its administrator: says how the command
 * line makes one.
 */
export function FirstStartPage({ initPageResult }: AdminViewServerProps) {
  const { language } = initPageResult.req.i18n;
  const t = createAdminTranslator(isLocale(language) ? language : 'en');
  return (
    <div className="create-first-user">
      <h1>{t('firstStart.heading')}</h1>
      <p>{t('firstStart.how')}</p>
      <pre>
        <code>npm run archive -- create-admin name@example.org</code>
      </pre>
      <p>{t('firstStart.then')}</p>
    </div>
  );
}
