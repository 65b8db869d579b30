import type { Site } from '@/domain/site';
import { env } from '@/env';

/** The archive, as every machine endpoint names it. */
export function getSite(): Site {
  return { name: env.SITE_NAME, url: env.SITE_URL, naan: env.NAAN };
}
