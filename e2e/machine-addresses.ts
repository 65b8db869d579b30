import { PAGE, type Row, type Texts } from './address-rows';

const EXPORTS = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  jsonld: 'application/ld+json',
} as const;

/** Exports, negotiation and the endpoints of harvesters. */
export function listMachineRows({ text, site }: Texts): Row[] {
  const url = `${site}${text.path}`;
  const ark = `ark:99999/${text.pid}`;
  return [
    ...Object.entries(EXPORTS).flatMap(([ending, type]) => [
      {
        ask: `${text.path}.${ending}`,
        status: 200,
        answered: {
          'content-type': new RegExp(`^${type.replace(/[.+]/g, '\\$&')}`),
          etag: /./,
          'last-modified': / GMT$/,
        },
      },
      {
        ask: text.path,
        headers: { Accept: type },
        status: 200,
        answered: { 'content-type': new RegExp(`^${type.replace(/[.+]/g, '\\$&')}`), vary: /Accept\b/ },
      },
    ]),
    { ask: `${text.path}.txt`, status: 200, answered: { 'content-type': /^text\/plain; charset=utf-8/ } },
    { ask: `${text.path}.md`, status: 200, answered: { 'content-type': /^text\/markdown; charset=utf-8/ } },
    { ask: `${text.path}.tei.xml`, status: 200, answered: { 'content-type': /^application\/tei\+xml/ } },
    { ask: `${text.path}.epub`, status: 200, answered: { 'content-type': /^application\/epub\+zip/ } },
    { ask: `${text.path}.docx`, status: 404 },
    {
      ask: text.path,
      headers: { Accept: 'text/x-bibliography; style=apa; locale=fr' },
      status: 200,
      answered: { 'content-type': /^text\/x-bibliography/ },
    },
    { ask: text.path, headers: { Accept: 'text/x-bibliography; style=nothing' }, status: 406 },
    {
      ask: text.path,
      headers: { Accept: 'text/html;q=0.3, application/x-bibtex' },
      status: 200,
      answered: { 'content-type': /^application\/x-bibtex/ },
    },
    { ask: text.path, headers: { Accept: ';;;,q=' }, status: 200, answered: PAGE },
    {
      ask: `${text.path}/linkset.json`,
      status: 200,
      answered: { 'content-type': /^application\/linkset\+json/ },
      body: /^\{\s*"linkset"/,
    },
    {
      ask: `/timegate/${encodeURIComponent(url)}`,
      status: 302,
      answered: { vary: /accept-datetime/i, location: /\/editions\/\d+$/, link: /rel="original"/ },
    },
    { ask: `/timegate/${encodeURIComponent(url)}`, headers: { 'Accept-Datetime': 'yesterday' }, status: 400 },
    { ask: `/timegate/${encodeURIComponent('https://elsewhere.example/')}`, status: 404 },
    {
      ask: `/timemap/link/${encodeURIComponent(url)}`,
      status: 200,
      answered: { 'content-type': /^application\/link-format/ },
      body: /rel="[^"]*memento/,
    },
    {
      ask: '/oai?verb=Identify',
      status: 200,
      answered: { 'content-type': /^text\/xml/ },
      body: /<deletedRecord>persistent</,
    },
    { ask: '/oai?verb=Nothing', status: 200, body: /code="badVerb"/ },
    { ask: '/oai?verb=ListRecords&resumptionToken=x', status: 200, body: /code="badResumptionToken"/ },
    { ask: `/oai?verb=ListRecords&metadataPrefix=oai_dc&set=lang:km`, status: 200, body: /<oai_dc:dc/ },
    { ask: '/km/feed.xml', status: 200, answered: { 'content-type': /^application\/atom\+xml/ } },
    { ask: '/km/feed.json', status: 200, answered: { 'content-type': /^application\/feed\+json/ } },
    { ask: '/xx/feed.xml', status: 404 },
    { ask: '/sitemap.xml', status: 200, answered: { 'content-type': /xml/ }, body: /<sitemapindex/ },
    { ask: '/robots.txt', status: 200, answered: { 'content-type': /^text\/plain/ }, body: /Sitemap: / },
    { ask: '/api/search?q=a', status: 200, answered: { 'content-type': /^application\/json/, etag: /./ } },
    { ask: '/api/search?q=a&locale=xx', status: 400, answered: { 'content-type': /^application\/json/ } },
    {
      ask: '/api/search/suggestions?q=ab',
      status: 200,
      answered: { 'content-type': /^application\/x-suggestions\+json/ },
    },
    {
      ask: '/opensearch.xml',
      status: 200,
      answered: { 'content-type': /^application\/opensearchdescription\+xml/ },
    },
    { ask: '/unapi', status: 200, answered: { 'content-type': /^application\/xml/ }, body: /<formats/ },
    { ask: `/unapi?id=${ark}.en`, status: 300, body: /<formats id=/ },
    { ask: `/unapi?id=${ark}.en&format=ris`, status: 200, body: /^TY {2}- /m },
    { ask: `/unapi?id=nothing&format=ris`, status: 404 },
    { ask: `/unapi?id=${ark}.en&format=nothing`, status: 406 },
  ];
}
