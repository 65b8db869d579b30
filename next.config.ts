import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { env } from './src/env';

type HeaderRules = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>;

const config: NextConfig = withPayload({
  distDir: env.NEXT_DIST_DIR,
  compress: env.COMPRESS,
  poweredByHeader: false,
  // `/_next/image` would keep copies of photos for a day, which a withdrawal does not reach, and anybody could ask it
  // for work. Nothing uses it: photos come from `/media` in their widths.
  images: { unoptimized: true },
  // Bundled, Payload is there twice, for the admin and for the API, and under shortened names: an error made in one
  // is not known in the other and loses its sentences. Node's own copy is one.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', 'citeproc'],
  // `npm run check` checks all files, not those of the build only; and Next is kept from rewriting tsconfig.json.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
});

const CLIENT_HINTS = ['accept-ch', 'critical-ch', 'vary'];

// Pages name them with the hash of their words.
const READING_SCRIPTS: HeaderRules[number] = {
  source: '/:name(reading|suggesting).js',
  has: [{ type: 'query', key: 'v' }],
  headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
};

// Drafts: for those who are signed in, and kept by nobody. The policies of all answers are in src/server/policies.ts.
const PREVIEW: HeaderRules[number] = {
  source: '/preview/:path*',
  headers: [
    { key: 'X-Robots-Tag', value: 'noindex' },
    { key: 'Cache-Control', value: 'private, no-store' },
  ],
};

// Payload asks every page's browser for its colour scheme, and `Critical-CH` makes it ask twice. Only the
// admin reads the answer.
async function listHeaders(): Promise<HeaderRules> {
  const rules = (await config.headers?.()) ?? [];
  const payloads = rules.map((rule) =>
    rule.source === '/:path*' && rule.headers.every(({ key }) => CLIENT_HINTS.includes(key.toLowerCase()))
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  );
  return [...payloads, READING_SCRIPTS, PREVIEW];
}

export default { ...config, headers: listHeaders };
