import { absoluteUrl, SITEMAP_PATH } from '@/domain/paths';
import { answerMachine } from '../answer-machine';
import { getSite } from '../site';

export const dynamic = 'force-dynamic';

/** RFC 9309; `Sitemap` by sitemaps.org, 'Specifying the Sitemap location in your robots.txt file'. */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, () => ({
    type: 'text/plain; charset=utf-8',
    body: [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /api',
      '',
      `Sitemap: ${absoluteUrl(getSite().url, SITEMAP_PATH)}`,
      '',
    ].join('\n'),
  }));
}
