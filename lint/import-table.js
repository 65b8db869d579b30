/** What is served to readers is made of these. */
const PUBLIC = [
  'src/archive',
  'src/search',
  'src/limits',
  'src/formats',
  'src/components',
  'src/domain',
  'src/i18n',
];

/**
 * Who may know whom: the one list that ESLint enforces. `may` names the other folders a folder imports from;
 * itself and `src/env.ts` are always allowed. `why` is shown to whoever crosses the line.
 */
export const IMPORT_TABLE = [
  { folder: 'src/domain', may: [], why: 'The domain is pure: pass what it needs as an argument.' },
  { folder: 'src/i18n', may: ['src/domain'], why: 'Words and locales know the domain only.' },
  {
    folder: 'src/formats',
    may: ['src/domain'],
    why: 'A serializer takes data and gives a string: read the data in the route.',
  },
  {
    folder: 'src/importing',
    may: ['src/domain'],
    why: 'Reading a file is pure: storing it belongs in src/editing.',
  },
  {
    folder: 'src/archive',
    may: ['src/domain'],
    why: 'The reading side asks MongoDB for published editions and knows nothing else.',
  },
  {
    folder: 'src/search',
    may: ['src/domain'],
    why: 'The index knows words, not databases: src/sync gives it texts and src/archive adds what it found.',
  },
  {
    folder: 'src/export-search',
    may: ['src/domain', 'src/search', 'src/i18n', 'src/components'],
    why: 'The search of an export runs in browsers, out of files: what reads databases belongs in src/cli/export-site.',
  },
  {
    folder: 'src/sync',
    may: ['src/domain', 'src/search', 'src/archive'],
    why: 'The index follows what is published, whoever published it: read it through src/archive.',
  },
  {
    folder: 'src/limits',
    may: ['src/domain'],
    why: 'Limits count requests: whoever is asked counts, and says what it is that is asked for.',
  },
  {
    folder: 'src/server',
    may: ['src/domain', 'src/archive', 'src/search', 'src/i18n'],
    why: 'The server carries requests to Next and answers for its own health: pages and routes are Next’s.',
  },
  {
    folder: 'src/editing',
    may: ['src/domain', 'src/i18n', 'src/importing', 'src/payload-types.ts'],
    why: 'What editors do are functions over Payload: give them `payload` and `req`.',
  },
  {
    folder: 'collections',
    may: [
      'src/domain',
      'src/i18n',
      'src/importing',
      'src/editing',
      'src/limits',
      'src/archive/media',
      'src/payload-types.ts',
    ],
    why: 'A hook computes nothing: call the domain or src/editing from it.',
  },
  {
    folder: 'src/admin',
    may: ['src/domain', 'src/i18n', 'src/importing', 'src/editing', 'src/payload-types.ts'],
    why: 'The admin shows what src/editing does.',
  },
  {
    folder: 'migrations',
    may: [],
    why: 'A released migration is frozen and knows nothing of code that changes.',
  },
  {
    folder: 'payload.config.ts',
    may: ['collections', 'src/admin', 'src/i18n', 'migrations'],
    why: 'The composition root puts parts together and does nothing itself.',
  },
  {
    folder: 'src/components',
    may: ['src/domain', 'src/i18n'],
    why: 'A component shows what it is given: read data in the page.',
  },
  {
    folder: 'src/pages',
    may: PUBLIC,
    why: 'A reading page never knows Payload: ask src/archive for published editions.',
  },
  {
    folder: 'src/app/(payload)',
    may: [
      'payload.config.ts',
      'src/editing',
      'src/limits',
      'src/components',
      'src/domain',
      'src/i18n',
      'src/admin',
    ],
    why: 'These routes are Payload’s own: they hold no logic of ours.',
  },
  {
    folder: 'src/app/(preview)',
    may: ['payload.config.ts', 'src/editing', 'src/components', 'src/domain', 'src/i18n'],
    why: 'A preview shows a draft to editors, through Payload, with the components that readers get.',
  },
  {
    folder: 'src/app',
    except: 'src/app/{(payload),(preview)}',
    may: PUBLIC,
    why: 'A public route never knows Payload: ask src/archive for published editions.',
  },
  {
    folder: 'src/demo',
    may: ['src/domain', 'src/i18n', 'src/importing', 'src/editing', 'src/payload-types.ts'],
    why: 'The demonstration archive is loaded as an editor would make it, through src/editing.',
  },
  {
    folder: 'src/cli',
    may: [
      'src/domain',
      'src/i18n',
      'src/formats',
      'src/importing',
      'src/archive',
      'src/search',
      'src/export-search',
      'src/editing',
      'src/sync',
      'src/limits',
      'src/demo',
      'collections',
      'migrations',
      'payload.config.ts',
      'src/payload-types.ts',
    ],
    why: 'A command knows everything but pages, components and routes.',
  },
  {
    folder: 'e2e',
    may: ['src/domain', 'src/i18n', 'src/cli'],
    why: 'Journeys use the site over HTTP, as its readers do.',
  },
  {
    folder: 'bench',
    may: ['src/domain', 'src/search', 'src/cli'],
    why: 'Benchmarks measure the site over HTTP.',
  },
];

/** Packages that a folder must not import, with the reason. */
export const PACKAGE_RULES = [
  {
    folders: [
      'src/domain',
      'src/i18n',
      'src/formats',
      'src/importing',
      'src/archive',
      'src/search',
      'src/export-search',
      'src/sync',
      'src/limits',
      'src/server',
      'src/components',
      'src/pages',
    ],
    packages: ['payload', 'payload/*', '@payloadcms/*', 'mongoose'],
    message:
      'Readers are served without Payload: drafts stay out of reach and pages never hang on its start.',
  },
  {
    folders: [
      'src/domain',
      'src/i18n',
      'src/formats',
      'src/importing',
      'src/search',
      'src/components',
      'src/pages',
      'collections',
    ],
    packages: ['mongodb'],
    message: 'Only src/archive and src/sync speak to MongoDB directly: add a query there.',
  },
  {
    folders: ['src/domain'],
    packages: ['react', 'next', 'next/*', 'i18next', 'sharp', 'zod'],
    message: 'The domain imports nothing outside itself.',
  },
];
