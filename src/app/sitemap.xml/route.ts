import { listSitemapParts } from '@/archive/list-sitemap';
import { SITEMAP_TYPE, toSitemapIndex } from '@/formats/sitemap';
import { answerMachine } from '../answer-machine';
import { getSite } from '../site';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerMachine(request, async () => ({
    type: SITEMAP_TYPE,
    body: toSitemapIndex(await listSitemapParts(), getSite()),
  }));
}
