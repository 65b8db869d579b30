import { createLocalReq, type Payload } from 'payload';
import type { Publication } from '@/payload-types';
import { stampRecord } from './save-record';
import { getArticleFacts, type ArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';
import { countBehind } from './overview/count-behind';

const ROUNDS = 10;

/**
 * Makes all publications of an article say the same of it, and each how far it is behind its source, after the article's
 * own fields, the sources of its texts or what is published of it changed.
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
    const wrong = docs
      .map((publication) => ({ publication, behind: countBehind(publication, docs) }))
      .filter(({ publication, behind }) => publication.behind !== behind || !says(publication, facts));
    if (wrong.length === 0) return;
    for (const { publication, behind } of wrong) {
      await payload.db.updateOne({
        collection: 'publications',
        id: publication.id,
        data: { ...facts, behind },
        returning: false,
      });
      // How far behind a text is stands in no record: a harvester need not come again for it.
      if (says(publication, facts)) continue;
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
