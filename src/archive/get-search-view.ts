import type { Lang } from '@/domain/body';
import type { ArticleRow } from '@/domain/reading';
import type { Found, FoundArticle, SearchQuery, SearchResult, SearchView } from '@/domain/search';
import { listRows } from './rows';
import { getChosenLabels, getFacetLabels } from './search-labels';

/**
 * What the index found, as the archive has it now: what was withdrawn or changed since the index was told is left out,
 * whatever the index still says of it.
 */
export async function getSearchView(found: Found, query: SearchQuery, lang: Lang): Promise<SearchView> {
  const { articles, counts, ...rest } = found;
  const [rows, facets, chosen] = await Promise.all([
    listRows(
      articles.map(({ pid }) => pid),
      lang,
    ),
    getFacetLabels(counts, lang),
    getChosenLabels(query, lang),
  ]);
  return { ...rest, query, results: toResults(articles, rows), facets, chosen };
}

function toResults(articles: readonly FoundArticle[], rows: readonly ArticleRow[]): SearchResult[] {
  const published = new Map(rows.map((row) => [row.pid, row]));
  return articles.flatMap(({ pid, hits }) => {
    const row = published.get(pid);
    const shown = hits.filter((hit) =>
      row?.languages.some(({ lang, edition }) => lang === hit.lang && edition === hit.edition),
    );
    return row && shown.length > 0 ? [{ row, hits: shown }] : [];
  });
}
