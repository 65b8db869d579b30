import { createAdminTranslator } from '@/i18n/create-admin-translator';
import type { Locale } from '@/i18n/locales';

type Props = { locale: Locale; id: string; number: number };

/** Says in words that nobody else sees this page. */
export function PreviewMark({ locale, id, number }: Props) {
  const t = createAdminTranslator(locale);
  return (
    <aside className="preview-mark" aria-label={t('preview.heading')}>
      <p>
        <strong>{t('preview.heading')}</strong> {t('preview.explanation', { number })}{' '}
        <a href={`/admin/collections/texts/${encodeURIComponent(id)}`} target="_top">
          {t('preview.edit')}
        </a>
      </p>
    </aside>
  );
}
