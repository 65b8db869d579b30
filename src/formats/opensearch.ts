import type { Lang } from '@/domain/body';
import { cutAtGrapheme } from '@/domain/graphemes';
import { absoluteUrl } from '@/domain/paths';
import type { Site } from '@/domain/site';
import { element, toXmlDocument } from './xml';

/** OpenSearch 1.1, draft 6, 'MIME type'. */
export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml; charset=utf-8';

/** The longest that a short and a long name may be ('The ShortName element', 'The LongName element'). */
const SHORT = 16;
const LONG = 48;

/** How the archive is searched (OpenSearch 1.1, draft 6), in each language; browsers take the first. */
export function toOpenSearch(site: Site, languages: readonly Lang[]): string {
  const template = (lang: Lang) => `${absoluteUrl(site.url, `/${lang}/search`)}?q={searchTerms}`;
  return toXmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, cutAtGrapheme(site.name, SHORT)),
      element('Description', {}, site.name),
      languages.map((lang) => element('Url', { type: 'text/html', template: template(lang) })),
      element('LongName', {}, cutAtGrapheme(site.name, LONG)),
      element('Image', { type: 'image/svg+xml' }, absoluteUrl(site.url, '/favicon.svg')),
      languages.map((lang) => element('Language', {}, lang)),
      element('OutputEncoding', {}, 'UTF-8'),
      element('InputEncoding', {}, 'UTF-8'),
    ),
  );
}
