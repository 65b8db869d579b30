import { getSearchView } from '@/archive/get-search-view';
import { readSearchQuery } from '@/components/search/read-search-query';
import { SEARCH_JSON_TYPE, toSearchJson } from '@/formats/search-json';
import { findArticles } from '@/search/find/find-articles';
import { getSite } from '../../site';
import { answerPreflight, answerSearch } from './answer-search';
import { toParameters } from './to-parameters';

/** The search as JSON: docs/search.md. */
export function GET(request: Request): Promise<Response> {
  return answerSearch(request, 'search', async ({ index, parameters, locale }) => {
    const query = readSearchQuery(toParameters(parameters));
    const view = await getSearchView(findArticles(index, query, locale), query, locale);
    return { type: SEARCH_JSON_TYPE, body: toSearchJson(view, { site: getSite(), locale }) };
  });
}

export const OPTIONS = answerPreflight;
