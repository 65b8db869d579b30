import { createAdminTranslator } from '@/i18n/create-admin-translator';

/** Of a text that is not there, or that the one who is signed in may not read. */
export default function NoPreview() {
  const t = createAdminTranslator('en');
  return (
    <main id="main">
      <h1>{t('preview.noneHeading')}</h1>
      <p>{t('preview.none')}</p>
    </main>
  );
}
