import { listSitemapPart } from '@/archive/list-sitemap';
import { SITEMAP_TYPE, toSitemap } from '@/formats/sitemap';
import { answerMachine, toSentence } from '../../answer-machine';
import { getSite } from '../../site';

type Context = { params: Promise<{ part: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, part] = /^([^.]+)\.xml$/.exec((await params).part) ?? [];
  return answerMachine(request, async () => {
    const articles = part === undefined ? null : await listSitemapPart(part);
    if (!articles) return toSentence(404, 'The sitemap has no such part.');
    return { type: SITEMAP_TYPE, body: toSitemap(articles, getSite()) };
  });
}
