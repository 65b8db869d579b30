import { cutAtGrapheme } from '@/domain/graphemes';
import { FACET_NAMES, LONGEST_QUERY, type FacetName, type SearchQuery } from '@/domain/search';

/** What of a question is shown again and put into links: as much as the search reads. */
export function shortenQuery(query: SearchQuery): SearchQuery {
  return { ...query, q: cutAtGrapheme(query.q, LONGEST_QUERY) };
}

/** The question with one facet set or, with null, removed. Other results begin at their first page. */
export function withFacet(query: SearchQuery, name: FacetName, value: string | null): SearchQuery {
  const rest = { ...query, page: undefined };
  if (name === 'year') return { ...rest, year: value === null ? undefined : Number(value) };
  if (name === 'in') return { ...rest, in: value === 'caption' ? value : undefined };
  return { ...rest, [name]: value ?? undefined };
}

/** The facets that are set, in the order in which they are shown. */
export function listChosen(query: SearchQuery): { name: FacetName; value: string }[] {
  return FACET_NAMES.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
}
