import { freezeEdition } from '@/domain/freeze';
import type { EditingContext } from './editing-context';
import { buildEditionContent } from './edition-content';
import { forOneCall } from './for-one-call';
import { getNewestEdition } from './get-edition';
import { relationId } from './relation-id';

export type Outdated = { id: string; title: string; lang: string };

/**
 * The published texts that show a picture and whose readers would see something else if they were published again:
 * a changed default caption, alternative text or credit is not in the editions there are.
 */
export async function listOutdated({
  payload,
  req,
  sha256,
}: EditingContext & { sha256: string }): Promise<Outdated[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { photos: { equals: sha256 } },
    depth: 0,
    pagination: false,
    req,
  });
  const outdated: Outdated[] = [];
  for (const { text, title, lang } of docs) {
    const id = relationId(text);
    if (id && (await isOutdated({ payload, req, id }))) outdated.push({ id, title, lang });
  }
  return outdated;
}

async function isOutdated({ payload, req, id }: EditingContext & { id: string }): Promise<boolean> {
  const text = await payload.findByID({ collection: 'texts', id, depth: 0, req });
  const article = await payload.findByID({
    collection: 'articles',
    id: relationId(text.article) ?? '',
    depth: 0,
    locale: text.lang,
    fallbackLocale: false,
    joins: false,
    req: forOneCall(req),
  });
  const content = await buildEditionContent({ payload, req, text, article });
  const newest = await getNewestEdition({ payload, req, text: id });
  const { lang } = text;
  const publishedAt = new Date().toISOString();
  const previous = newest?.edition ?? null;
  return freezeEdition({ article: article.pid ?? '', lang, content, previous, publishedAt }) !== null;
}
