import { isLocale } from '@/i18n/locales';

/**
 * What becomes of an address in a copy of files: `file` is kept as one, `server` stays at the site because only a server
 * can answer it, `dropped` is left without a link, `outside` is none of ours.
 */
export type Fate = 'file' | 'server' | 'dropped' | 'outside';

/** Permanent ids are there to be resolved; the others answer questions. */
const ANSWERED_BY_A_SERVER =
  /^\/(?:ark:|timegate\/|timemap\/|oai(?:$|\?)|unapi|api\/|opensearch\.xml|admin|preview\/|health\/|metrics)/;
const LIST = /^\/[^/]+\/articles$/;
const CURSORS = new Set(['after', 'before']);

/** @param address begins with `/` */
export function decideFate(address: string): Fate {
  if (!address.startsWith('/') || address.startsWith('//')) return 'outside';
  if (ANSWERED_BY_A_SERVER.test(address)) return 'server';
  const { pathname, searchParams } = new URL(address, 'http://archive.invalid');
  const filters = [...searchParams.keys()].filter((name) => !CURSORS.has(name));
  // Two filters of a list together would be as many files as there are pairs, three as many as there are threes.
  return LIST.test(pathname) && filters.length > 1 ? 'dropped' : 'file';
}

/** The page of a search in a language of the site: what is asked there is answered by the page itself. */
export function isSearchPage(pathname: string): boolean {
  const [, locale, page, ...rest] = pathname.split('/');
  return isLocale(locale) && page === 'search' && rest.length === 0;
}

/** The page of an article in a language that it lacks, which says which there are. */
export function isMissingLanguage(pathname: string): boolean {
  const [, locale, kind, pid, ...rest] = pathname.split('/');
  return isLocale(locale) && kind === 'articles' && pid !== undefined && rest.length === 0;
}
