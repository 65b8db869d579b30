import type { Trial } from '@/cli/testing/open-trial';

/** One kind of address: what is asked, and the form in which a database that is gone is told. */
export type Address = { path: string; headers?: Record<string, string>; says: RegExp };

const SENTENCE = /^The archive cannot be read just now\./;
const ENGLISH = /<html lang="en">[^]*The archive cannot be read just now/;
const ADMIN = /<html lang="en">[^]*http-equiv="refresh"[^]*The database cannot be reached/;
const SAVED = /^\{"errors":\[\{"message":"The database cannot be reached/;

/** Every kind of address that needs the database. */
export async function listAddresses({ url }: Pick<Trial, 'url'>): Promise<Address[]> {
  const article = await findIn(`${url}/en/articles`, /\/en\/articles\/d1[0-9a-z]+\/[^"#?.]+/);
  const [, , , pid = ''] = article.split('/');
  const part = await findIn(`${url}/sitemap.xml`, /\/sitemap\/[^<"]+\.xml/);
  const picture = await findPicture(url);
  const person = await findIn(`${url}${article}`, /\/en\/people\/[0-9a-z]+\/[^"#?]+/);
  const pages = ['/en', '/en/articles', article, `${article.replace(/\/[^/]+$/, '')}/editions`, person];
  const others = ['/en/articles?lang=km', '/en/about', '/en/withdrawals', '/en/search?q=river', '/no/such'];
  const exports = [
    '.bib',
    '.ris',
    '.csl.json',
    '.jsonld',
    '.txt',
    '.md',
    '.tei.xml',
    '.epub',
    '/linkset.json',
  ];
  const machines = [
    ...['/en/feed.xml', '/en/feed.json', '/sitemap.xml', part, '/oai?verb=Identify'],
    ...['/oai?verb=ListRecords&metadataPrefix=oai_dc', `/unapi?id=ark:99999/${pid}&format=ris`, picture],
    ...[
      `/timegate/${encodeURIComponent(url + article)}`,
      `/timemap/link/${encodeURIComponent(url + article)}`,
    ],
    ...exports.map((ending) => article + ending),
  ];
  return [
    ...[...pages, ...others, `/ark:99999/${pid}`, `/ark:99999/${pid}.en`].map((path) => ({
      path,
      says: ENGLISH,
    })),
    { path: '/km/articles', says: /<html lang="km">[^]*មិនអាចអានបណ្ណសារ/ },
    { path: `/ark:/99999/${pid}`, headers: { 'Accept-Language': 'vi' }, says: /<html lang="vi">/ },
    ...machines.map((path) => ({ path, says: SENTENCE })),
    { path: article, headers: { Accept: 'application/x-bibtex' }, says: SENTENCE },
    { path: '/api/search?q=river', says: /^\{"error":"The archive cannot be read/ },
    { path: '/api/search/suggestions?q=ri', says: /^\{"error":"The archive cannot be read/ },
    ...['/admin', '/admin/login', '/admin/collections/texts', '/preview/texts/1'].map((path) => ({
      path,
      says: ADMIN,
    })),
    ...['/api/users/me', '/api/texts', '/api/photos'].map((path) => ({ path, says: SAVED })),
  ];
}

/** Not every article shows one. */
async function findPicture(url: string): Promise<string> {
  const list = await (await fetch(`${url}/en/articles`)).text();
  for (const path of new Set(list.match(/\/en\/articles\/d1[0-9a-z]+\/[^"#?.]+/g))) {
    const picture = await findIn(url + path, /\/media\/[0-9a-f]{64}\/\d+\.(jpg|webp|avif)/).catch(() => null);
    if (picture !== null) return picture;
  }
  throw new Error('No article shows a picture.');
}

async function findIn(page: string, pattern: RegExp): Promise<string> {
  const [found] = pattern.exec(await (await fetch(page)).text()) ?? [];
  if (!found) throw new Error(`${page} has nothing like ${pattern}.`);
  return found;
}
