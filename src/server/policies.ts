import type { Area } from './area';

/** What an answer is, as far as policies go; `isPage` is null for one that has no type of its own (304). */
export type Answer = { area: Area; isPage: boolean | null; nonce: string };

const READING = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Data, photos and files: where a browser shows one as a page, nothing in it runs, loads or asks. Browsers show
// plain text, JSON and XML with inline styles and pictures of their own.
const MACHINE = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

/**
 * Scripts run by the nonce of their request alone, and what they load themselves. Styles need 'unsafe-inline':
 * Payload's server writes `style` attributes into its HTML, and its select fields (emotion) add `<style>` elements
 * that know no nonce.
 */
function toEditingPolicy(nonce: string, ancestors: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

/**
 * The `Content-Security-Policy` of an answer (CSP Level 3); none where nothing was modified: a browser would put it
 * in the place of the one that it keeps with the page (RFC 9111, 4.3.4; tried).
 */
export function chooseContentPolicy({ area, isPage, nonce }: Answer): string | null {
  if (isPage === null) return null;
  if (area === 'admin') return toEditingPolicy(nonce, "'none'");
  // The admin shows drafts in a frame.
  if (area === 'preview') return toEditingPolicy(nonce, "'self'");
  return area === 'public' && isPage ? READING : MACHINE;
}

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
].map((feature) => `${feature}=()`);

const COMMON: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Citations are copied; everything else that a page could ask of a device is off.
  ['Permissions-Policy', [...PERMISSIONS, 'clipboard-write=(self)'].join(', ')],
];

// A year. Not for the names below this one: they may be somebody else's.
const TRANSPORT: [string, string] = ['Strict-Transport-Security', 'max-age=31536000'];

/**
 * The headers that every answer carries, errors and files too. Photos, exports and pages are for everybody to embed
 * and to read; what editors see is for this site alone.
 */
export function listPolicies(answer: Answer, { isHttps }: { isHttps: boolean }): [string, string][] {
  const { area } = answer;
  const policy = chooseContentPolicy(answer);
  return [
    ...COMMON,
    ['Referrer-Policy', area === 'preview' ? 'same-origin' : 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Resource-Policy', area === 'public' ? 'cross-origin' : 'same-origin'],
    ...(policy === null ? [] : [['Content-Security-Policy', policy] satisfies [string, string]]),
    ...(isHttps ? [TRANSPORT] : []),
  ];
}
