import type { GetServerSideProps, PageConfig } from 'next';

import { READER_CACHE_CONTROL } from '@/domain/http-caching';
import { homePath } from '@/domain/paths';
import { pickLocale } from '@/i18n/pick-locale';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  res.setHeader('Cache-Control', READER_CACHE_CONTROL);
  res.setHeader('Vary', 'Accept-Language');
  return { redirect: { destination: homePath(pickLocale(req.headers['accept-language'])), statusCode: 302 } };
};

/** Never rendered: `/` always leads to the reader's language. */
export default function Root() {
  return null;
}
