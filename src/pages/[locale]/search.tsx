import type { PageConfig } from 'next';

import { getSearchView } from '@/archive/get-search-view';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { readSearchQuery } from '@/components/search/read-search-query';
import { SearchPage, type SearchPageView } from '@/components/search/search-page';
import type { SearchQuery } from '@/domain/search';
import type { Locale } from '@/i18n/locales';
import { countRequest } from '@/limits/count-request';
import { toLimitedHeaders } from '@/limits/limited-answers';
import { findArticles } from '@/search/find/find-articles';
import { getIndex } from '@/search/index/get-index';
import { getSearchFolder } from '@/search/index/search-folder';
import { isUnusableIndex } from '@/search/index/unusable-index-error';

export const config: PageConfig = { unstable_runtimeJS: false };

/** Seconds until an index may be there (RFC 9110, 10.2.3). */
const RETRY_AFTER = '5';

/** What is found; null while there is no index that can be read. */
async function search(query: SearchQuery, locale: Locale): Promise<SearchPageView | null> {
  const index = getIndex(getSearchFolder());
  if (!index) return null;
  try {
    const found = findArticles(index, query, locale);
    return { state: 'asked', found: await getSearchView(found, query, locale) };
  } catch (error) {
    if (isUnusableIndex(error)) return null;
    throw error;
  }
}

export const getServerSideProps = servePage<SearchPageView>(
  async ({ locale, query: parameters, headers: asked }) => {
    const query = readSearchQuery(parameters);
    if (query.q === '') return { view: { state: 'blank', query } };
    const refusal = await countRequest('searchPage', asked);
    if (refusal) return { failure: 'tooMany', status: 429, headers: toLimitedHeaders(refusal) };
    const view = await search(query, locale);
    if (view) return { view };
    const headers = { 'Retry-After': RETRY_AFTER, 'Cache-Control': 'no-store' };
    return { view: { state: 'unavailable', query }, status: 503, headers };
  },
);

export default function Search({ view, ...props }: ServedProps<SearchPageView>) {
  return view ? <SearchPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
