import type { Lang } from '@/domain/body';
import { absoluteUrl, ark, articlePath, paragraphFragment, personPath } from '@/domain/paths';
import { searchApiPath, searchPath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import type { Facet } from '@/domain/reading-lists';
import type { SearchHit, SearchResult, SearchView } from '@/domain/search';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

export const SEARCH_JSON_TYPE = 'application/json; charset=utf-8';

const FACETS_IN_ORDER = ['lang', 'person', 'series', 'subject', 'year', 'outlet', 'in'] as const;

type Context = { site: Site; locale: Lang };

/**
 * What a search finds, for developers; docs/search.md describes it. Words are given in pieces, of which some were
 * asked for; every URL is absolute; what is not known is null and nothing is left out.
 */
export function toSearchJson(view: SearchView, { site, locale }: Context): string {
  const { query, page, pages, total, notes, didYouMean } = view;
  const urlOf = (path: string) => absoluteUrl(site.url, path);
  const at = (number: number) =>
    number < 1 || number > pages ? null : urlOf(searchApiPath(locale, { ...query, page: number }));
  const meant = { ...query, q: didYouMean ?? '', page: undefined };
  return JSON.stringify({
    q: query.q,
    locale,
    url: urlOf(searchPath(locale, query)),
    total,
    page,
    pages,
    previous: at(page - 1),
    next: at(page + 1),
    notes,
    didYouMean: didYouMean === null ? null : { q: didYouMean, url: urlOf(searchApiPath(locale, meant)) },
    results: view.results.map((result) => toResult(result, { site, locale })),
    facets: Object.fromEntries(FACETS_IN_ORDER.map((name) => [name, view.facets[name].map(toFacet)])),
  });
}

/** Why there is no answer: one sentence. */
export function toSearchError(sentence: string): string {
  return JSON.stringify({ error: sentence });
}

function toFacet({ value, label, count }: Facet): {
  value: string;
  label: string;
  labelLang: Lang;
  count: number;
} {
  return { value, label: label.text, labelLang: label.lang, count };
}

function toResult({ row, hits }: SearchResult, { site, locale }: Context) {
  const { pid, lead, languages, date, series } = row;
  return {
    pid,
    ark: ark({ naan: site.naan, pid }),
    ...toText(lead, { row, site }),
    lede: lead.lede,
    credits: lead.credits.map(({ role, name, person }) => ({
      role,
      name,
      url: person && absoluteUrl(site.url, personPath(locale, person)),
    })),
    outlet: lead.outlet,
    date,
    series: series && {
      pid: series.pid,
      label: series.label.text,
      labelLang: series.label.lang,
      part: series.part,
    },
    languages: languages.map((text) => toText(text, { row, site })),
    hits: hits.flatMap((hit) => toHit(hit, { row, site })),
  };
}

type OfRow = { row: ArticleRow; site: Site };

function toText(text: ArticleRow['languages'][number], { row, site }: OfRow) {
  const { lang, edition, slug, machineDraft } = text;
  const url = absoluteUrl(site.url, articlePath({ lang, pid: row.pid, slug }));
  return { url, lang, title: formatTitle(text), kind: text.kind, edition, machineDraft };
}

/** In the text as it is published now; none where the text is not. */
function toHit({ lang, title, place, also }: SearchHit, { row, site }: OfRow) {
  const text = row.languages.find((other) => other.lang === lang);
  if (!text) return [];
  const { url, edition } = toText(text, { row, site });
  const inText = (para: string | null) => (para === null ? url : `${url}#${paragraphFragment(para)}`);
  return [
    {
      lang,
      edition,
      url,
      title,
      place: place && { ...place, url: inText(place.para) },
      also: also.map((other) => ({ ...other, url: inText(other.para) })),
    },
  ];
}
