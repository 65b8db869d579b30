import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { GetServerSideProps } from 'next';

import { READER_CACHE_CONTROL } from '@/domain/http-caching';
import { formatLinks, type Link } from '@/domain/link-header';
import type { MachineAnswer } from '@/domain/machine-answer';
import type { Site } from '@/domain/site';
import { env } from '@/env';
import { isLocale, type Locale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';

import type { Failure } from './error-page';
import { sendMachineAnswer } from './send-machine-answer';
import { rememberWhatIsSent, sendAgain } from './sent-documents';

type Request = {
  locale: Locale;
  /** One segment of the path by the name of its folder, decoded and in NFC; empty when it is not there. */
  param: (name: string) => string;
  /** The segments that a catch-all folder took, joined by slashes. */
  rest: (name: string) => string;
  query: Partial<Record<string, string | string[]>>;
  headers: IncomingHttpHeaders;
};

/** What goes with a status of its own: links, and headers beyond those of every page. */
type About = { links?: Link[]; headers?: Record<string, string> };

/**
 * What a page found: something to show, another address for it (`moved` for good, `elsewhere` for now), the bytes of
 * an answer for machines, a failure to tell of, or nothing.
 */
export type Found<View> =
  | ({ view: View; status?: 200 | 400 | 404 | 410 | 503 } & About)
  | { moved: string }
  | ({ elsewhere: string } & About)
  | ({ machine: MachineAnswer } & About)
  | ({ failure: Failure; status: 429 } & About)
  | null;

/** The archive, as every page names it. */
export function getSite(): Site {
  return { name: env.SITE_NAME, url: env.SITE_URL, naan: env.NAAN };
}

/**
 * What a page served by `servePage` is rendered with: `view` is null where there is none, with status 404; `extra` is
 * what `finish` made of the view.
 */
export type ServedProps<View, Extra = null> = {
  locale: Locale;
  site: Site;
  view: View | null;
  extra: Extra | null;
  /** Why there is no view, where that is not that nothing was found. */
  failure?: Failure;
};

type Options<View, Extra> = {
  /** Names a view by all that it holds: a page that has been sent for the same view is sent again. */
  identify?: (view: View) => string;
  /** What costs time and is made of the view alone; not called for a page that is sent again. */
  finish?: (view: View, context: { locale: Locale; site: Site }) => Extra | Promise<Extra>;
};

/**
 * Serves a reading page: the locale of the path, what `find` finds, and status, links and caching to match. Never
 * `notFound: true`: Next would answer it with the App Router's page, in English and with scripts.
 */
export function servePage<View, Extra = null>(
  find: (request: Request) => Promise<Found<View>> | Found<View>,
  { identify, finish }: Options<View, Extra> = {},
): GetServerSideProps<ServedProps<View, Extra>> {
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
    const site = getSite();
    const locale = params?.locale;
    if (!isLocale(locale)) {
      res.setHeader('Vary', 'Accept-Language');
      res.statusCode = 404;
      const known = pickLocale(req.headers['accept-language']);
      return { props: { locale: known, site, view: null, extra: null } };
    }
    const found = await find({ locale, param, rest, query, headers: req.headers });
    if (found && 'moved' in found) return { redirect: { destination: found.moved, statusCode: 308 } };
    if (found) describe(found, res);
    if (found && 'elsewhere' in found) return { redirect: { destination: found.elsewhere, statusCode: 302 } };
    if (found && 'machine' in found) {
      sendMachineAnswer(found.machine, { req, res });
      return { props: { locale, site, view: null, extra: null } };
    }
    if (found && 'failure' in found) {
      res.statusCode = found.status;
      return { props: { locale, site, view: null, extra: null, failure: found.failure } };
    }
    res.statusCode = found ? (found.status ?? 200) : 404;
    // RFC 9110, 13.2.1: conditions are for what is there. Next would answer `*` with 304 whatever the status.
    if (res.statusCode !== 200) delete req.headers['if-none-match'];
    const view = found ? found.view : null;
    if (view && identify && res.statusCode === 200 && process.env.NODE_ENV === 'production') {
      const key = `${locale} ${identify(view)}`;
      if (sendAgain(key, { req, res })) return { props: { locale, site, view, extra: null } };
      rememberWhatIsSent(key, { req, res });
    }
    const extra = view && finish ? await finish(view, { locale, site }) : null;
    return { props: { locale, site, view, extra } };
  };
}

function describe({ links, headers }: About, res: ServerResponse): void {
  if (links?.length) res.setHeader('Link', formatLinks(links));
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
}
