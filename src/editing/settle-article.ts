import { createLocalReq, type Payload } from 'payload';
import type { Publication } from '@/payload-types';
import { stampRecord } from './save-record';
import { getArticleFacts, type ArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';

const ROUNDS = 10;

/**
 * Makes all publications of an article say the same of it, after its own fields or the sources of its texts changed.
 * It runs after the commit of that change and outside any transaction, so that MongoDB makes it wait for whoever is
 * publishing one of them, instead of undoing either. It looks again until there is nothing left to change, because
 * the facts may have changed while it waited.
 */
export async function settleArticle({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const req = await createLocalReq({}, payload);
  for (let round = 1; round <= ROUNDS; round++) {
    const { docs } = await payload.find({
      collection: 'publications',
      where: { article: { equals: id } },
      depth: 0,
      pagination: false,
      req,
    });
    if (docs.length === 0) return;
    const facts = await getFacts({ payload, req, id });
    const behind = docs.filter((publication) => !says(publication, facts));
    if (behind.length === 0) return;
    for (const publication of behind) {
      await payload.db.updateOne({
        collection: 'publications',
        id: publication.id,
        data: { ...facts },
        returning: false,
      });
      // Afterwards: who reads the new stamp reads the new facts.
      const { articlePid, lang } = publication;
      await stampRecord({ payload, articlePid, lang, facts });
    }
  }
}

async function getFacts({ payload, req, id }: EditingContext & { id: string }): Promise<ArticleFacts> {
  const article = await payload.findByID({ collection: 'articles', id, depth: 0, joins: false, req });
  return getArticleFacts({ payload, req, article });
}

function says(publication: Publication, facts: ArticleFacts): boolean {
  return Object.entries(facts).every(([key, fact]) => {
    const copied: unknown = Reflect.get(publication, key);
    return JSON.stringify(copied ?? null) === JSON.stringify(fact ?? null);
  });
}
