/** Every public URL, in one place. Paths begin with `/` and are percent-encoded; `absoluteUrl` adds the site. */
import type { Lang } from './body';
import type { ExportFormat } from './exports';
import type { BrowseQuery } from './reading-lists';
import type { SearchQuery } from './search';

/** A thing with a page of its own: permanent id and the slug that decorates it. */
type Named = { pid: string; slug: string };
type TextAddress = { lang: Lang; pid: string };

export type PictureFormat = 'avif' | 'webp' | 'jpg';

/** The archive in one language of the interface. */
export function homePath(locale: Lang): string {
  return `/${locale}`;
}

/** The list of articles, narrowed by a query; its members stand in one order, so that a list has one URL. */
export function browsePath(locale: Lang, query: BrowseQuery = {}): string {
  const { lang, series, subject, person, year, after, before } = query;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ lang, series, subject, person, year, after, before })) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return `/${locale}/articles${search.size > 0 ? `?${search}` : ''}`;
}

/** The parameters of a search in one order, so that a question has one URL; those of a first page say no number. */
function searchParameters(query: Partial<SearchQuery>, locale?: Lang): URLSearchParams {
  const { q, lang, person, series, subject, year, outlet, in: where, page } = query;
  const search = new URLSearchParams();
  const named = { q, locale, lang, person, series, subject, year, outlet, in: where };
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  if (page !== undefined && page > 1) search.set('page', String(page));
  return search;
}

/** The search; with a query, what it finds. */
export function searchPath(locale: Lang, query: Partial<SearchQuery> = {}): string {
  const search = searchParameters(query);
  return `/${locale}/search${search.size > 0 ? `?${search}` : ''}`;
}

/** The same as JSON. */
export function searchApiPath(locale: Lang, query: Partial<SearchQuery> = {}): string {
  return `${SEARCH_API_PATH}?${searchParameters(query, locale)}`;
}

/** The canonical path of the text of an article in one language. */
export function articlePath({ lang, pid, slug }: Named & { lang: Lang }): string {
  return `${articleByIdPath(lang, pid)}/${encodeURIComponent(slug)}`;
}

/** Answers with a redirect to the canonical path, whatever the slug is today. */
export function articleByIdPath(locale: Lang, pid: string): string {
  return `/${locale}/articles/${pid}`;
}

/** The fragment of a paragraph, without `#`: also the `id` of its element. */
export function paragraphFragment(para: string): string {
  return `p-${para}`;
}

/** A person, with everything that the person made. */
export function personPath(locale: Lang, { pid, slug }: Named): string {
  return `/${locale}/people/${pid}/${encodeURIComponent(slug)}`;
}

/** Answers with a redirect to the page of a person, a series or a subject, whatever its slug is today. */
export function namedByIdPath(locale: Lang, kind: 'person' | 'series' | 'subject', pid: string): string {
  const folder = { person: 'people', series: 'series', subject: 'subjects' }[kind];
  return `/${locale}/${folder}/${pid}`;
}

/** A series, with its parts. */
export function seriesPath(locale: Lang, { pid, slug }: Named): string {
  return `/${locale}/series/${pid}/${encodeURIComponent(slug)}`;
}

/** A subject, with its articles. */
export function subjectPath(locale: Lang, { pid, slug }: Named): string {
  return `/${locale}/subjects/${pid}/${encodeURIComponent(slug)}`;
}

/** What the archive is, in the words of its editors. */
export function aboutPath(locale: Lang): string {
  return `/${locale}/about`;
}

/** How the archive wants to be cited, in the words of its editors. */
export function howToCitePath(locale: Lang): string {
  return `/${locale}/how-to-cite`;
}

/** One width of a photo; `width` in pixels, `sha256` of the original in lower-case hex. */
export function mediaPath({
  sha256,
  width,
  format,
}: {
  sha256: string;
  width: number;
  format: PictureFormat;
}): string {
  return `/media/${sha256}/${width}.${format}`;
}

/**
 * The printed form of a permanent id: `ark:99999/d1…` for the article, `….km` for a text, `….km.v3` for an edition
 * (draft-kunze-ark: variants follow a dot). The archive answers at `/` + this.
 */
export function ark({ naan, pid, ...rest }: { naan: string; pid: string } & ArkQualifier): string {
  const lang = rest.lang === undefined ? '' : `.${rest.lang}`;
  const edition = rest.edition === undefined ? '' : `.v${rest.edition}`;
  return `ark:${naan}/${pid}${lang}${edition}`;
}

/** An edition has a number within its text, so it is never named without the language. */
type ArkQualifier = { lang?: undefined; edition?: undefined } | { lang: Lang; edition?: number };

/** A path of ours as the whole URL, for what leaves the site. `siteUrl` with or without a slash at its end. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/+$/, '') + path;
}

/** The editions of a text, newest first; with `from` and `to`, what changed between two of them. */
export function historyPath({
  lang,
  pid,
  ...compared
}: TextAddress & { from?: number; to?: number }): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(compared)) search.set(name, String(value));
  return `${articleByIdPath(lang, pid)}/editions${search.size > 0 ? `?${search}` : ''}`;
}

/** One frozen edition of a text. */
export function editionPath({ lang, pid, number }: TextAddress & { number: number }): string {
  return `${historyPath({ lang, pid })}/${number}`;
}

/** How to cite one paragraph of an edition. */
export function paragraphPath({ para, ...edition }: TextAddress & { number: number; para: string }): string {
  return `${editionPath(edition)}/paragraphs/${encodeURIComponent(para)}`;
}

/** Two texts of an article beside each other. */
export function parallelPath({ lang, pid, other }: TextAddress & { other: Lang }): string {
  return `${articleByIdPath(lang, pid)}/with/${other}`;
}

/** The same text for machines; `format` is a key of EXPORTS. */
export function exportPath(text: Named & { lang: Lang }, format: ExportFormat): string {
  return `${articlePath(text)}.${format}`;
}

/** The links of a text (RFC 9264). */
export function linksetPath(text: Named & { lang: Lang }): string {
  return `${articlePath(text)}/linkset.json`;
}

/** Where an `ark:` is answered. Both `/ark:99999/…` and the older `/ark:/99999/…` are; this is the newer. */
export function arkPath(id: { naan: string; pid: string } & ArkQualifier): string {
  return `/${ark(id)}`;
}

/** The TimeGate of a page (RFC 7089, 4). The URL is encoded, or Next would fold the slashes in it with a redirect. */
export function timegatePath(url: string): string {
  return `/timegate/${encodeURIComponent(url)}`;
}

/** The TimeMap of a page in the link format (RFC 7089, 5). */
export function timemapPath(url: string): string {
  return `/timemap/link/${encodeURIComponent(url)}`;
}

/** The list of withdrawals; `after` is an opaque keyset cursor. */
export function withdrawalsPath(locale: Lang, after?: string): string {
  return `/${locale}/withdrawals${after ? `?${new URLSearchParams({ after })}` : ''}`;
}

/** Newest publications in one language: Atom (`xml`) or JSON Feed (`json`). */
export function feedPath(locale: Lang, format: 'xml' | 'json'): string {
  return `/${locale}/feed.${format}`;
}

/** A part of the sitemap, which the whole of it names. */
export function sitemapPartPath(part: string): string {
  return `/sitemap/${part}.xml`;
}

export const OAI_PATH = '/oai';
export const UNAPI_PATH = '/unapi';
export const SITEMAP_PATH = '/sitemap.xml';
export const OPENSEARCH_PATH = '/opensearch.xml';
export const SEARCH_API_PATH = '/api/search';
export const SUGGESTIONS_PATH = '/api/search/suggestions';
