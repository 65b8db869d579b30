import { PAGE, type Row, type Texts } from './address-rows';

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Pages and permanent ids, of a text that there is in Khmer, and of one that there is not. */
export function listPageRows({ text, other }: Texts): Row[] {
  const ark = `ark:99999/${text.pid}`;
  const hyphenated = `ark:/99999/${text.pid.slice(0, 4)}-${text.pid.slice(4)}`;
  const mistyped = `${text.pid.slice(0, -1)}${text.pid.endsWith('0') ? '1' : '0'}`;
  const km = other.byId.replace('/en/', '/km/');
  return [
    {
      ask: '/',
      headers: { 'Accept-Language': 'km' },
      status: 302,
      answered: { location: /\/km$/, vary: /Accept-Language/i },
    },
    { ask: '/en', status: 200, answered: PAGE },
    { ask: '/en/articles', status: 200, answered: PAGE },
    { ask: '/km/search', status: 200, answered: PAGE },
    { ask: '/km/search?q=a', status: 200, answered: PAGE },
    {
      ask: text.path,
      headers: HTML,
      status: 200,
      answered: {
        ...PAGE,
        vary: /Accept\b/,
        link: /rel="linkset".*rel="cite-as"|rel="cite-as".*rel="linkset"/,
        etag: /./,
      },
    },
    {
      ask: text.byId,
      status: 308,
      answered: { location: new RegExp(text.path), 'cache-control': /s-maxage=5/ },
    },
    { ask: `${text.byId}/an-old-title`, status: 308, answered: { location: new RegExp(text.path) } },
    { ask: km, status: 404, answered: PAGE, body: /<html lang="km"/ },
    { ask: `${km}/editions`, status: 404, answered: PAGE },
    { ask: `${km}/editions/1`, status: 404, answered: PAGE },
    { ask: `${km}/with/en`, status: 404, answered: PAGE },
    { ask: `${km}/x.bib`, status: 404 },
    { ask: `${text.byId}/editions`, status: 200, answered: PAGE },
    {
      ask: `${text.byId}/editions/1`,
      status: 200,
      answered: {
        ...PAGE,
        'memento-datetime': / GMT$/,
        'last-modified': / GMT$/,
        link: /rel="original"|rel="original /,
      },
    },
    { ask: `${text.byId}/editions/999`, status: 404, answered: PAGE },
    { ask: `${text.byId}/editions/x`, status: 400, answered: PAGE },
    { ask: `${text.byId}/with/vi`, status: 200, answered: PAGE },
    { ask: `${text.byId}/with/xx`, status: 404, answered: PAGE },
    ...[ark, ark.replace('ark:', 'ark:/'), hyphenated].map((id) => ({
      ask: `/${id}`,
      headers: { 'Accept-Language': 'en' },
      status: 302,
      answered: { location: new RegExp(text.path), vary: /Accept-Language/i },
    })),
    { ask: `/${ark}.en`, status: 302, answered: { location: new RegExp(text.path) } },
    { ask: `/${ark}.en.v1`, status: 302, answered: { location: /\/editions\/1$/ } },
    { ask: `/${ark}?info`, status: 200, answered: { 'content-type': /^text\/plain/ }, body: /^erc:/m },
    {
      ask: `/ark:99999/${mistyped}`,
      status: 404,
      answered: PAGE,
    },
    { ask: '/ark:99999/!!', status: 400, answered: PAGE },
    { ask: '/ark:12345/x1', status: 404, answered: PAGE },
    { ask: '/_next/image?url=%2Ffavicon.svg&w=640&q=75', status: 404 },
    { ask: '/km/about', status: 200, answered: PAGE },
    { ask: '/km/how-to-cite', status: 200, answered: PAGE },
    { ask: '/km/withdrawals', status: 200, answered: PAGE },
  ];
}
