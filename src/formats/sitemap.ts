import { absoluteUrl, articlePath, sitemapPartPath } from '@/domain/paths';
import type { SitemapEntry } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { element, toXmlDocument, type Xml } from './xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const SITEMAP_TYPE = 'application/xml; charset=utf-8';

/** The parts (sitemaps.org, 'Using Sitemap index files'). */
export function toSitemapIndex(
  parts: readonly { part: string; updated: string | null }[],
  site: Site,
): string {
  return toXmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      parts.map(({ part, updated }) =>
        element(
          'sitemap',
          {},
          element('loc', {}, absoluteUrl(site.url, sitemapPartPath(part))),
          updated && element('lastmod', {}, updated),
        ),
      ),
    ),
  );
}

/**
 * One part (sitemaps.org, 'XML tag definitions'): every text, and with each the other languages of its article, itself
 * among them, as search engines want it (`xhtml:link`, `hreflang`).
 */
export function toSitemap(articles: readonly SitemapEntry[], site: Site): string {
  return toXmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      articles.map((article) => {
        const alternates = toAlternates(article, site);
        return article.texts.map((text) =>
          element(
            'url',
            {},
            element('loc', {}, absoluteUrl(site.url, articlePath(text))),
            element('lastmod', {}, article.updated),
            alternates,
          ),
        );
      }),
    ),
  );
}

/** For readers of none of the languages: the original, otherwise English. */
function toAlternates({ originalLang, texts }: SitemapEntry, site: Site): Xml[] {
  const anybody = texts.find(({ lang }) => lang === originalLang) ?? texts.find(({ lang }) => lang === 'en');
  const links = texts.map((text) => ({ hreflang: text.lang, text }));
  return [...links, ...(anybody ? [{ hreflang: 'x-default', text: anybody }] : [])].map(
    ({ hreflang, text }) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(site.url, articlePath(text)) }),
  );
}
