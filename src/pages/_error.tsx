import type { NextPage, NextPageContext, PageConfig } from 'next';

import { ErrorPage, type Failure } from '@/components/frame/error-page';
import { isDatabaseAway } from '@/domain/database-away';
import type { Site } from '@/domain/site';
import { isLocale, type Locale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';

export const config: PageConfig = { unstable_runtimeJS: false };

type Props = { failure: Failure; locale: Locale; site: Site };

/** RFC 9110, 10.2.3. */
const RETRY_AFTER_SECONDS = '10';

const FAILURES: Partial<Record<number, Failure>> = { 400: 'badRequest', 404: 'notFound' };

function localeOf({ req }: NextPageContext): Locale {
  const first = req?.url?.split(/[/?]/)[1];
  return isLocale(first) ? first : pickLocale(req?.headers['accept-language']);
}

const Failed: NextPage<Props> = (props) => <ErrorPage {...props} />;

Failed.getInitialProps = (context) => {
  const { res, err } = context;
  // Not from `@/env`: this page must also be shown when a setting is what failed.
  const { SITE_NAME: name = 'Colophon', SITE_URL: url = '', NAAN: naan = '' } = process.env;
  res?.setHeader('Cache-Control', 'no-store');
  res?.setHeader('Vary', 'Accept-Language');
  const isAway = isDatabaseAway(err);
  if (isAway && res) {
    res.statusCode = 503;
    res.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  }
  return {
    failure: isAway ? 'away' : (FAILURES[res?.statusCode ?? 500] ?? 'server'),
    locale: localeOf(context),
    site: { name, url, naan },
  };
};

export default Failed;
