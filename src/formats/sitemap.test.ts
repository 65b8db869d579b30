import { expect, test } from 'vitest';

import { toSitemap, toSitemapIndex } from './sitemap';
import { parseXml, textsOf } from './validate-for-tests';

const SITE = { name: 'The Loom & Archive', url: 'https://archive.example', naan: '99999' };
const updated = '2026-01-01T00:00:00.000Z';
const text = (lang: string, slug = 'slug') => ({ lang, pid: 'd1aaaaaaaa', slug });

test('every text names all languages of its article and one for everybody else', () => {
  const map = parseXml(
    toSitemap(
      [
        { updated, originalLang: 'vi', texts: [text('vi', 'giấy'), text('en')] },
        { updated, originalLang: 'km', texts: [text('fr'), text('en')] },
        { updated, originalLang: null, texts: [text('fr')] },
      ],
      SITE,
    ),
  );
  const urls = Array.from(map.getElementsByTagName('url'), (url) => ({
    loc: textsOf(url, 'loc')[0],
    languages: Array.from(url.getElementsByTagName('xhtml:link'), (link) => link.getAttribute('hreflang')),
    anybody: url.querySelector('[hreflang="x-default"]')?.getAttribute('href'),
  }));
  const base = 'https://archive.example';
  const vietnamese = `${base}/vi/articles/d1aaaaaaaa/gi%E1%BA%A5y`;
  expect(urls).toEqual([
    { loc: vietnamese, languages: ['vi', 'en', 'x-default'], anybody: vietnamese },
    { loc: `${base}/en/articles/d1aaaaaaaa/slug`, languages: ['vi', 'en', 'x-default'], anybody: vietnamese },
    {
      loc: `${base}/fr/articles/d1aaaaaaaa/slug`,
      languages: ['fr', 'en', 'x-default'],
      anybody: `${base}/en/articles/d1aaaaaaaa/slug`,
    },
    {
      loc: `${base}/en/articles/d1aaaaaaaa/slug`,
      languages: ['fr', 'en', 'x-default'],
      anybody: `${base}/en/articles/d1aaaaaaaa/slug`,
    },
    { loc: `${base}/fr/articles/d1aaaaaaaa/slug`, languages: ['fr'], anybody: undefined },
  ]);
});

test('the index names its parts', () => {
  const index = parseXml(
    toSitemapIndex(
      [
        { part: '0', updated },
        { part: 'x', updated: null },
      ],
      SITE,
    ),
  );
  expect(textsOf(index, 'loc')).toEqual([
    'https://archive.example/sitemap/0.xml',
    'https://archive.example/sitemap/x.xml',
  ]);
  expect(textsOf(index, 'lastmod')).toEqual([updated]);
});
