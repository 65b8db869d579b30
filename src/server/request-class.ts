/** What was asked for, as far as metrics go: few enough for a series each. */
export type RequestClass =
  | 'page'
  | 'article'
  | 'list'
  | 'search'
  | 'export'
  | 'media'
  | 'feed'
  | 'oai'
  | 'resolver'
  | 'api'
  | 'admin'
  | 'static'
  | 'health'
  | 'other';

/** The first that fits. Locales are two or three letters here: unknown ones are counted as pages, too. */
const CLASSES: readonly (readonly [RegExp, RequestClass])[] = [
  [/^\/(health|metrics)(\/|$)/, 'health'],
  [/^\/(_next|favicon\.svg$|away\.css$|reading\.js$|suggesting\.js$)/, 'static'],
  [/^\/media\//, 'media'],
  [/^\/(admin|preview)(\/|$)/, 'admin'],
  [/^\/api\/search(\/|$)/, 'search'],
  [/^\/api(\/|$)/, 'api'],
  [/^\/oai$/, 'oai'],
  [/^\/(ark:|timegate\/|timemap\/|unapi$)/, 'resolver'],
  [/^\/(sitemap(\/.*)?|sitemap\.xml|[a-z]{2,3}\/feed\.(xml|json))$/, 'feed'],
  [/^\/[a-z]{2,3}\/search$/, 'search'],
  [
    /^\/[a-z]{2,3}\/articles\/.+(\.(bib|ris|csl\.json|jsonld|txt|md|tei\.xml|epub)|\/linkset\.json)$/,
    'export',
  ],
  [/^\/[a-z]{2,3}\/articles\/./, 'article'],
  [/^\/[a-z]{2,3}\/(articles|people\/.*|series\/.*|subjects\/.*)$/, 'list'],
  [/^\/([a-z]{2,3}(\/(about|how-to-cite|withdrawals))?)?$/, 'page'],
];

/** Puts a path, without its query, into its class. */
export function classifyRequest(path: string): RequestClass {
  return CLASSES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
