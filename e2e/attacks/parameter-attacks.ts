import { type Attack, HARMLESS, OK, REFUSED } from './attack';
import type { Scene } from './scene';

const SCRIPT = '%22%3E%3Csvg%20onload%3Dalert(1)%3E%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E';
const ALIVE = /<svg onload|<script>alert/;

/** Parameters of reading pages and machine endpoints: twice, as lists and objects, with scripts, enormous. */
export function listReadingParameterAttacks({ baseURL, published }: Scene): Attack[] {
  const read = (path: string, status: readonly number[] = HARMLESS): Attack => ({
    name: `parameter: ${path.slice(0, 100)}`,
    path,
    status,
    lacks: ALIVE,
  });
  // JSON says the words back, as JSON: no browser takes it for a page.
  const readJson = (path: string): Attack => ({
    ...read(path, OK),
    lacks: undefined,
    answered: {
      'content-type': /^application\/(?:x-suggestions\+)?json/,
      'x-content-type-options': /^nosniff$/,
    },
  });
  const url = encodeURIComponent(`${baseURL}${published.path}`);
  return [
    read('/en/search?q=a&q=b', OK),
    read('/en/search?q[]=a&q[$gt]=', OK),
    read('/en/search?q[toString]=a&__proto__[x]=1', OK),
    read(`/en/search?q=${SCRIPT}`, OK),
    read(`/en/search?q=a&lang=${SCRIPT}&series=${SCRIPT}&year=${SCRIPT}&in=${SCRIPT}&page=${SCRIPT}`, OK),
    read(`/en/search?q=${'%28'.repeat(1_500)}`, OK),
    read(`/en/search?q=${'%22a%22%20-b%20'.repeat(300)}`, OK),
    read(`/en/search?q=${'a%20OR%20'.repeat(500)}`, OK),
    read(`/en/search?q=${'a*%20NEAR(b%20c%2C%2099)%20'.repeat(100)}`, OK),
    read('/en/search?q=%27%20OR%201%3D1%20--%20;%20DROP%20TABLE%20texts', OK),
    read('/en/search?q=%00%00a', OK),
    read('/en/search?q=%ED%A0%80', [200, 400]),
    read(`/en/search?q=${encodeURIComponent('ក្'.repeat(300))}`, OK),
    read('/en/search?q=a&page=99999999999999999999', HARMLESS),
    read('/en/search?q=a&page=-1'),
    read('/en/search?q=a&page=1e309'),
    read('/api/search?q=a&locale[]=en&locale=km'),
    read('/api/search?q=a&locale=__proto__', [400]),
    read('/api/search?q=a&locale=constructor', [400]),
    read('/api/search?q=a&lang[$ne]=en'),
    readJson(`/api/search?q=${SCRIPT}`),
    { ...read('/api/search?q=a&callback=alert'), lacks: /^alert\(/m },
    readJson(`/api/search/suggestions?q=${SCRIPT}`),
    read('/api/search/suggestions?q=constructor&locale=toString', [400]),
    read('/en/articles?lang[$gt]=&series[$ne]=x&after[$where]=1', HARMLESS),
    read('/en/articles?after=%7B%22%24gt%22%3A%22%22%7D'),
    read('/en/articles?after=AAAA&before=BBBB'),
    read(`/en/articles?year=${SCRIPT}&subject=${SCRIPT}&person=${SCRIPT}`),
    read('/en/articles?year=1e9&year=-0'),
    read(`/en/articles?${'lang=en&'.repeat(900)}`),
    read(`${published.path}/editions?from=1&to=-1`.replace(/\/[^/]+\/editions/, '/editions')),
    read(`${published.path.replace(/\/[^/]+$/, '')}/editions?from[$gt]=0&to=${SCRIPT}`),
    read(`${published.path.replace(/\/[^/]+$/, '')}/editions/99999999999999999999`),
    read(`${published.path.replace(/\/[^/]+$/, '')}/editions/1e1`),
    read(`${published.path.replace(/\/[^/]+$/, '')}/editions/__proto__`),
    read(`${published.path.replace(/\/[^/]+$/, '')}/with/__proto__`),
    read(`${published.path.replace(/\/[^/]+$/, '')}/with/constructor`),
    read('/oai?verb=ListRecords&verb=Identify', OK),
    read('/oai?verb=ListRecords&metadataPrefix=oai_dc&from[$gt]=&set[$ne]=x', OK),
    read(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=${SCRIPT}`, OK),
    read(`/oai?verb=${SCRIPT}`, OK),
    read('/oai?verb=ListRecords&resumptionToken=eyIkZ3QiOiIifQ', OK),
    read('/oai?verb=ListRecords&metadataPrefix=oai_dc&from=99999-99-99', OK),
    read(`/unapi?id=${SCRIPT}`, [404]),
    read('/unapi?id=ark:99999/x&format=__proto__', [404, 406]),
    read(`/unapi?id=ark:99999/${published.pid}.en&format=constructor`, [406]),
    read(`/timegate/${url}%00`, HARMLESS),
    read('/timegate/file:///etc/passwd', [308, ...REFUSED]),
    read('/timegate/http%3A%2F%2F127.0.0.1%3A27017%2F', REFUSED),
    read('/timemap/link/http%3A%2F%2F169.254.169.254%2Flatest', REFUSED),
    read(
      `/timegate/${encodeURIComponent(`${baseURL}@evil.example/en/articles/${published.pid}/x`)}`,
      REFUSED,
    ),
    read('/sitemap/texts-99999999999999999999.xml', [404]),
    read('/sitemap/__proto__.xml', [404]),
    read('/__proto__', [404]),
    read('/constructor/feed.xml', [404]),
    read(`/ark:99999/${published.pid}.__proto__`, HARMLESS),
    read(`/ark:99999/${published.pid}?info&info=${SCRIPT}`, HARMLESS),
  ];
}
