import type { AfterErrorHook } from 'payload';
import { isDatabaseAway } from '@/domain/database-away';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';

/** RFC 9110, 10.2.3. */
const RETRY_AFTER_SECONDS = '5';

/** A change that failed because the database went away meanwhile is told so, as 503, instead of as ‘something’. */
export const explainDatabaseAway: AfterErrorHook = ({ error, req }) => {
  if (!isDatabaseAway(error)) return;
  const lang = req.i18n?.language;
  const message = createAdminTranslator(isLocale(lang) ? lang : 'en')('away.unsure');
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', RETRY_AFTER_SECONDS);
  return { response: { errors: [{ message }] }, status: 503 };
};
