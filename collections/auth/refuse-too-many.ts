import type { PayloadRequest } from 'payload';
import { type AdminKey, createAdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';
import type { Refusal } from '@/limits/count-request';
import { toLimitedHeaders } from '@/limits/limited-answers';

type Key = Extract<AdminKey, `limits.${string}`>;

/** The answer to somebody who tried too often, in the language of the admin (RFC 6585, section 4). */
export function refuseTooMany(req: PayloadRequest, refusal: Refusal, key: Key): Response {
  const { language } = req.i18n;
  const t = createAdminTranslator(isLocale(language) ? language : 'en');
  const message = t(key, { minutes: Math.ceil(refusal.seconds / 60) });
  return Response.json({ errors: [{ message }] }, { status: 429, headers: toLimitedHeaders(refusal) });
}
