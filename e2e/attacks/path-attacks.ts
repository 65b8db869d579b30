import { type Attack, HARMLESS, NOT_FOUND, REFUSED } from './attack';
import type { Scene } from './scene';

/** Ways out of a folder, as they have worked elsewhere. */
const UP = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '%252e%252e%252f%252e%252e%252fetc%252fpasswd',
  '..%5c..%5c..%5cetc%5cpasswd',
  '....//....//....//etc/passwd',
  '..%c0%af..%c0%afetc/passwd',
  '%00/../../etc/passwd',
  '..;/..;/etc/passwd',
  '..%00/..%00/payload.config.ts',
];

/** A file of the server: it begins with words that no answer has. */
const FILE = /root:x:0|buildConfig|PAYLOAD_SECRET|DATABASE_URL|"dependencies"/;

const outOf = (folder: string): Attack[] =>
  UP.map((up) => ({
    name: `path: ${folder}${up}`,
    path: `${folder}${up}`,
    status: HARMLESS,
    lacks: FILE,
    answered: { 'content-type': /^(?!text\/x-|application\/typescript)/ },
  }));

/** Addresses that lead out of where files are served from, or to files that are none of a reader's. */
export function listPathAttacks({ published, photo, draft }: Scene): Attack[] {
  const unknown = [
    '/.env',
    '/.git/config',
    '/.data/secrets.json',
    '/package.json',
    '/payload.config.ts',
    '/tsconfig.json',
    '/next.config.js',
    '/.next/BUILD_ID',
    '/_next/static/../BUILD_ID',
    '/_next/server/pages-manifest.json',
    '/_next/static/development/_devMiddlewareManifest.json',
    `/_next/data/x${published.path}.json`,
    '/_next/data/../../.env',
    '/_next/image?url=%2Fmedia%2Fx&w=64&q=75',
    '/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2F&w=64&q=75',
    '/reading.js.map',
    '/_next/static/chunks/main.js.map',
    '/phpmyadmin/index.php',
    '/wp-login.php',
    '/server-status',
    '/api/graphql',
    '/api/graphql-playground',
  ];
  return [
    ...['/media/', '/_next/static/', '/_next/static/chunks/', '/api/photos/file/'].flatMap(outOf),
    ...outOf(`${published.path}/`).slice(0, 3),
    ...outOf('/sitemap/').slice(0, 3),
    ...unknown.map((path) => ({
      name: `path: ${path}`,
      path,
      status: [400, 403, 404, 405, 308] as const,
      lacks: FILE,
    })),
    { name: 'path: an original by its hash', path: `/media/${photo.filename}`, status: NOT_FOUND },
    { name: 'path: an original by its folder', path: `/media/${photo.sha256}/`, status: [404, 308] },
    {
      name: 'path: a width of an unpublished photo',
      path: `/media/${photo.sha256}/40.webp`,
      status: NOT_FOUND,
    },
    { name: 'path: a width with a sign', path: `/media/${photo.sha256}/-40.webp`, status: REFUSED },
    { name: 'path: a width of a million', path: `/media/${photo.sha256}/1000000.webp`, status: REFUSED },
    { name: 'path: a format that is none', path: `/media/${photo.sha256}/40.svg`, status: REFUSED },
    { name: 'path: NUL in a slug', path: `${published.path}%00.epub`, status: [308, 400, 404] },
    { name: 'path: an ending of a file of ours', path: `${published.path}.ts`, status: NOT_FOUND },
    {
      name: 'path: a draft by its address',
      path: `/km/articles/${draft.pid}/${draft.slug}`,
      status: NOT_FOUND,
    },
    { name: 'path: half a character', path: '/en/articles/%E0%A4', status: [400, 404] },
    {
      name: 'path: another site, twice a slash',
      path: '//evil.example/%2e%2e',
      status: [308, 400, 404],
      answered: { location: /^(?!(?:https?:)?\/\/evil)/ },
    },
    {
      name: 'path: another site, backslash',
      path: '/\\evil.example/',
      status: [308, 400, 404],
      answered: { location: /^(?!(?:https?:)?[/\\]{2}evil)/ },
    },
    // RFC 9112, 3.2.2: a server has to take it, and goes by its path alone.
    {
      name: 'path: a whole other URL',
      path: 'http://evil.example/en',
      status: HARMLESS,
      lacks: /evil\.example/,
    },
    { name: 'path: 8 KB', path: `/en/${'a'.repeat(8_000)}`, status: [400, 404, 414] },
    { name: 'path: 2,000 segments', path: `/en${'/a'.repeat(2_000)}`, status: [400, 404, 414] },
    {
      name: 'path: CR LF',
      path: '/en/people%0d%0aSet-Cookie:%20a=b',
      status: [400, 404, 308],
      answered: { 'set-cookie': /^$/ },
    },
    {
      name: 'path: script',
      path: '/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      status: [400, 404],
      lacks: /<script>alert/,
    },
    {
      name: 'path: script in a sitemap',
      path: '/sitemap/%3Cscript%3E.xml',
      status: [400, 404],
      lacks: /<script>/,
    },
    {
      name: 'path: script in an ARK',
      path: '/ark:99999/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      status: [400, 404],
      lacks: /<script>alert/,
    },
  ];
}
