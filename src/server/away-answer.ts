import { env } from '@/env';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { createTranslator } from '@/i18n/create-translator';
import { isLocale, type Locale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';
import type { AwayKind } from './away-kind';
import { toAwayPage } from './away-page';
import type { OwnAnswer } from './send-answer';

/** In seconds (RFC 9110, 10.2.3). The database is asked each second; a crowd that waited comes back spread. */
const RETRY_AFTER = {
  page: '10',
  machine: '30',
  'search-data': '30',
  'editors-page': '5',
  'editors-data': '5',
} as const;
/** In seconds. */
const EDITORS_PAGE_ASKS_AGAIN = 5;

type Asked = { path: string; acceptLanguage: string | undefined; cookie: string | undefined };

/** What somebody is told while the database is gone: 503, in their language, with when to come back. */
export function toAwayAnswer(kind: Exclude<AwayKind, 'none'>, asked: Asked): OwnAnswer {
  const answer = { status: 503, headers: { 'Retry-After': RETRY_AFTER[kind] } };
  switch (kind) {
    case 'page':
      return { ...answer, type: 'text/html; charset=utf-8', body: toReadersPage(findReadersLocale(asked)) };
    case 'machine':
      return {
        ...answer,
        type: 'text/plain; charset=utf-8',
        body: 'The archive cannot be read just now. Please try again in a moment.\n',
      };
    case 'search-data':
      return {
        status: 503,
        type: 'application/json; charset=utf-8',
        body: JSON.stringify({ error: 'The archive cannot be read just now. Please ask again in a moment.' }),
        // Other sites' pages ask, and are to read why they get nothing.
        headers: { ...answer.headers, 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' },
      };
    case 'editors-page':
      return { ...answer, type: 'text/html; charset=utf-8', body: toEditorsPage(findEditorsLocale(asked)) };
    case 'editors-data':
      return {
        ...answer,
        type: 'application/json; charset=utf-8',
        // As Payload writes its errors: the admin shows the message.
        body: JSON.stringify({
          errors: [{ message: createAdminTranslator(findEditorsLocale(asked))('away.notSaved') }],
        }),
      };
  }
}

function toReadersPage(locale: Locale): string {
  const t = createTranslator(locale);
  const paragraphs = [t('error.awayBody'), t('error.awayAgain')];
  return toAwayPage({ locale, site: env.SITE_NAME, title: t('error.away'), paragraphs, refreshes: null });
}

function toEditorsPage(locale: Locale): string {
  const t = createAdminTranslator(locale);
  return toAwayPage({
    locale,
    site: env.SITE_NAME,
    title: t('away.title'),
    paragraphs: [t('away.what'), t('away.todo'), t('away.again')],
    refreshes: EDITORS_PAGE_ASKS_AGAIN,
  });
}

function findReadersLocale({ path, acceptLanguage }: Asked): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : pickLocale(acceptLanguage);
}

/** Payload keeps the language that an editor chose in a cookie. */
function findEditorsLocale({ cookie, acceptLanguage }: Asked): Locale {
  const [, chosen] = /(?:^|;\s*)payload-lng=([a-z-]+)/.exec(cookie ?? '') ?? [];
  return isLocale(chosen) ? chosen : pickLocale(acceptLanguage);
}
