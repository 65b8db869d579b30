import type { Lang } from '@/domain/body';
import type { BrowseQuery, BrowseView } from '@/domain/reading-lists';
import { toFilter } from './browse-filter';
import { getFacets } from './facets';
import { getArticlePage } from './keyset';
import { listRows } from './rows';

const ROWS_ON_A_PAGE = 30;

/** A page of the articles that match, newest first, with the facets that narrow them further. */
export async function listArticles({ lang, query }: { lang: Lang; query: BrowseQuery }): Promise<BrowseView> {
  const filter = toFilter(query);
  const { after, before } = query;
  const [facets, { rows, ...cursors }] = await Promise.all([
    getFacets(filter, lang),
    getArticlePage(filter, { after, before, size: ROWS_ON_A_PAGE }).then(async ({ pids, ...cursors }) => ({
      rows: await listRows(pids, lang),
      ...cursors,
    })),
  ]);
  return { rows, ...cursors, ...facets };
}
