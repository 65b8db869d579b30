import type { PageConfig } from 'next';

import { listArticles } from '@/archive/list-articles';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { BrowsePage } from '@/components/lists/browse-page';
import { readBrowseQuery } from '@/components/lists/read-browse-query';
import type { BrowseQuery, BrowseView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = BrowseView & { query: BrowseQuery };

export const getServerSideProps = servePage<View>(async ({ locale, query: parameters }) => {
  const query = readBrowseQuery(parameters);
  return { view: { ...(await listArticles({ query, lang: locale })), query } };
});

export default function Browse({ view, ...props }: ServedProps<View>) {
  return view ? <BrowsePage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
