import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { env } from './src/env';

type HeaderRules = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>;

const config: NextConfig = withPayload({
  distDir: env.NEXT_DIST_DIR,
  compress: env.COMPRESS,
  poweredByHeader: false,
  // Payload tells its errors apart by the names of their classes; minified, they lose their sentences and levels.
  experimental: { serverMinification: false },
  // `npm run check` checks all files, not those of the build only; and Next is kept from rewriting tsconfig.json.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
});

const CLIENT_HINTS = ['accept-ch', 'critical-ch', 'vary'];

// Payload asks every page's browser for its colour scheme, and `Critical-CH` makes it ask twice. Only the
// admin reads the answer.
async function listHeaders(): Promise<HeaderRules> {
  const rules = (await config.headers?.()) ?? [];
  return rules.map((rule) =>
    rule.source === '/:path*' && rule.headers.every(({ key }) => CLIENT_HINTS.includes(key.toLowerCase()))
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  );
}

export default { ...config, headers: listHeaders };
