import type { Lang } from '@/domain/body';
import { cutAtGrapheme } from '@/domain/graphemes';
import { absoluteUrl, OPENSEARCH_PATH, SEARCH_API_PATH, searchPath, SUGGESTIONS_PATH } from '@/domain/paths';
import type { Site } from '@/domain/site';
import { element, toXmlDocument, type Xml } from './xml';

/** OpenSearch 1.1, draft 6, 'MIME type'. */
export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml; charset=utf-8';

/** The longest that a short and a long name may be ('The ShortName element', 'The LongName element'). */
const SHORT = 16;
const LONG = 48;

/**
 * How the archive is searched (OpenSearch 1.1, draft 6), in each language: as pages, as JSON, and what completes a
 * question while it is typed (OpenSearch Suggestions 1.0). Browsers take the first of each.
 */
export function toOpenSearch(site: Site, languages: readonly Lang[]): string {
  const urlOf = (path: string) => absoluteUrl(site.url, path);
  const url = (type: string, template: string, rel?: string) => element('Url', { type, rel, template });
  const search = (lang: Lang): Xml[] => [
    url('text/html', `${urlOf(searchPath(lang))}?q={searchTerms}`),
    url(
      'application/x-suggestions+json',
      `${urlOf(SUGGESTIONS_PATH)}?q={searchTerms}&locale=${lang}`,
      'suggestions',
    ),
    url('application/json', `${urlOf(SEARCH_API_PATH)}?q={searchTerms}&locale=${lang}&page={startPage?}`),
  ];
  return toXmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, cutAtGrapheme(site.name, SHORT)),
      element('Description', {}, site.name),
      languages.map(search),
      url('application/opensearchdescription+xml', urlOf(OPENSEARCH_PATH), 'self'),
      element('LongName', {}, cutAtGrapheme(site.name, LONG)),
      element('Image', { type: 'image/svg+xml' }, urlOf('/favicon.svg')),
      languages.map((lang) => element('Language', {}, lang)),
      element('OutputEncoding', {}, 'UTF-8'),
      element('InputEncoding', {}, 'UTF-8'),
    ),
  );
}
