import type { GetServerSideProps, PageConfig } from 'next';

import { ErrorPage } from '@/components/frame/error-page';
import type { ServedProps } from '@/components/frame/serve-page';
import { getSite } from '@/components/frame/serve-page';
import { READER_CACHE_CONTROL } from '@/domain/http-caching';
import { isLocale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';

export const config: PageConfig = { unstable_runtimeJS: false };

/** Every path that no other page answers. */
export const getServerSideProps: GetServerSideProps<ServedProps<never>> = async ({ params, req, res }) => {
  const first = params?.path?.[0];
  res.statusCode = 404;
  res.setHeader('Cache-Control', READER_CACHE_CONTROL);
  res.setHeader('Vary', 'Accept-Language');
  const locale = isLocale(first) ? first : pickLocale(req.headers['accept-language']);
  return { props: { locale, site: getSite(), view: null, extra: null } };
};

export default function UnknownPath({ locale, site }: ServedProps<never>) {
  return <ErrorPage failure="notFound" locale={locale} site={site} />;
}
