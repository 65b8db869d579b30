import { env } from '@/env';
import { buildSiteIfNeeded } from '../build-site';
import type { Child } from '../child-process';
import { getFreePort } from '../free-port';
import { startSite, waitForSite } from '../site-server';

/** Starts the site for nobody but us, on a port of this machine; its pages name SITE_URL. */
export async function serveQuietly({
  environment,
  say,
  stop,
}: {
  environment: Record<string, string>;
  say: (line: string) => void;
  stop: AbortSignal;
}): Promise<{ origin: string; site: Child }> {
  await buildSiteIfNeeded({ distDir: env.NEXT_DIST_DIR, say, stop });
  const port = await getFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const site = startSite({
    mode: 'start',
    host: '127.0.0.1',
    port,
    environment: { ...environment, SITE_URL: env.SITE_URL, RATE_LIMITS: 'off', COMPRESS: 'off' },
  });
  try {
    await waitForSite({ url: `${origin}/en`, site, stop });
  } catch (error) {
    await site.stop();
    throw error;
  }
  return { origin, site };
}
