import { setTimeout as sleep } from 'node:timers/promises';
import type { AfterErrorHook, Payload, PayloadRequest } from 'payload';
import { isDatabaseAway } from '@/domain/database-away';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';

/** RFC 9110, 10.2.3. */
const RETRY_AFTER_SECONDS = '5';
/** How long a database may take to count before it is taken for gone. */
const PATIENCE_MS = 2000;

/** A change that failed because the database went away meanwhile is told so, as 503, instead of as ‘something’. */
export const explainDatabaseAway: AfterErrorHook = async ({ error, req }) => {
  if (!isDatabaseAway(error) && !(await isTakenForStranger(error, req))) return;
  const lang = req.i18n?.language;
  const message = createAdminTranslator(isLocale(lang) ? lang : 'en')('away.unsure');
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', RETRY_AFTER_SECONDS);
  return { response: { errors: [{ message }] }, status: 503 };
};

/** Payload takes somebody for a stranger whom it cannot look up, and says that they may not. */
async function isTakenForStranger(
  error: Error,
  { user, headers, payload }: PayloadRequest,
): Promise<boolean> {
  const isRefused = 'status' in error && (error.status === 401 || error.status === 403);
  const isKnown = headers.has('authorization') || (headers.get('cookie') ?? '').includes('payload-token=');
  return isRefused && !user && isKnown && !(await canCount(payload));
}

function canCount(payload: Payload): Promise<boolean> {
  const counted = payload.db.count({ collection: 'users', where: {} }).then(
    () => true,
    () => false,
  );
  return Promise.race([counted, sleep(PATIENCE_MS, false, { ref: false })]);
}
