import type { GetServerSideProps } from 'next';

import { env } from '@/env';
import { isLocale, type Locale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';

import type { Site } from './page-shell';
import { rememberWhatIsSent, sendAgain } from './sent-documents';

/**
 * What a shared cache may do with a reading page: a withdrawn text is gone from it within 35 seconds while the
 * database answers, within an hour while it does not.
 */
export const READER_CACHE_CONTROL =
  'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=3600';

type Request = {
  locale: Locale;
  /** One segment of the path by the name of its folder, decoded and in NFC; empty when it is not there. */
  param: (name: string) => string;
  /** The segments that a catch-all folder took, joined by slashes. */
  rest: (name: string) => string;
  query: Partial<Record<string, string | string[]>>;
};

/** What a page found: something to show, another address for it, or nothing. */
export type Found<View> = { view: View; status?: 200 | 404 } | { moved: string } | null;

/** The name and the base of the archive, as every page shows them. */
export function getSite(): Site {
  return { name: env.SITE_NAME, url: env.SITE_URL };
}

/** What a page served by `servePage` is rendered with: `view` is null where there is none, with status 404. */
export type ServedProps<View> = { locale: Locale; site: Site; view: View | null };

type Options<View> = {
  /** Names a view by all that it holds: a page that has been sent for the same view is sent again. */
  identify?: (view: View) => string;
};

/**
 * Serves a reading page: the locale of the path, what `find` finds, and status and caching to match. Never
 * `notFound: true`: Next would answer it with the App Router's page, in English and with scripts.
 */
export function servePage<View>(
  find: (request: Request) => Promise<Found<View>> | Found<View>,
  { identify }: Options<View> = {},
): GetServerSideProps<ServedProps<View>> {
  return async ({ params, query, req, res }) => {
    res.setHeader('Cache-Control', READER_CACHE_CONTROL);
    const param = (name: string) => {
      const value = params?.[name];
      return typeof value === 'string' ? value.normalize('NFC') : '';
    };
    const rest = (name: string) => {
      const value = params?.[name];
      return Array.isArray(value) ? value.join('/').normalize('NFC') : '';
    };
    const locale = params?.locale;
    if (!isLocale(locale)) {
      res.setHeader('Vary', 'Accept-Language');
      res.statusCode = 404;
      return { props: { locale: pickLocale(req.headers['accept-language']), site: getSite(), view: null } };
    }
    const found = await find({ locale, param, rest, query });
    if (found && 'moved' in found) return { redirect: { destination: found.moved, statusCode: 308 } };
    res.statusCode = found ? (found.status ?? 200) : 404;
    const props = { locale, site: getSite(), view: found ? found.view : null };
    if (found && identify && res.statusCode === 200 && process.env.NODE_ENV === 'production') {
      const key = `${locale} ${identify(found.view)}`;
      if (!sendAgain(key, { req, res })) rememberWhatIsSent(key, { req, res });
    }
    return { props };
  };
}
