import { findArea } from './area';

/** In which form somebody is told that the database is gone; `none` where nothing has to be read from it. */
export type AwayKind = 'none' | 'page' | 'machine' | 'search-data' | 'editors-page' | 'editors-data';

/** `/` leads to a language, and whoever asks for rules or a description gets them from memory. */
const WITHOUT_DATABASE =
  /^\/($|_next\/|favicon\.svg$|away\.css$|reading\.js$|suggesting\.js$|robots\.txt$|opensearch\.xml$)/;
const OF_MACHINES =
  /^\/(oai|unapi|timegate\/.*|timemap\/.*|media\/.*|sitemap(\/.*)?|(?!ark:).*\.[a-z]{2,6})$/;
const FORMS_OF_MACHINES =
  /application\/(x-|vnd\.|ld\+json|tei\+xml|epub\+zip)|text\/(plain|markdown|x-bibliography)/;

/** What a request for a path, without its query, is told. `accept` is its header. */
export function findAwayKind(path: string, { method, accept }: { method: string; accept: string }): AwayKind {
  if (WITHOUT_DATABASE.test(path) || method === 'OPTIONS') return 'none';
  if (/^\/api\/search(\/|$)/.test(path)) return 'search-data';
  if (OF_MACHINES.test(path)) return 'machine';
  const area = findArea(path);
  if (area === 'api') return 'editors-data';
  if (area !== 'public') return method === 'GET' || method === 'HEAD' ? 'editors-page' : 'editors-data';
  return accept.includes('text/html') || !FORMS_OF_MACHINES.test(accept) ? 'page' : 'machine';
}
