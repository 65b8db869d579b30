import { createLocalReq, type Payload } from 'payload';
import { getArticleFacts, type ArticleFacts } from './article-facts';
import { isWriteConflict } from './write-conflict';

const ATTEMPTS = 10;

/**
 * Makes all publications of an article say the same of it, after its own fields or the sources of its texts changed.
 * It runs in transactions of its own, after that of the change, and tries again when somebody is publishing one of
 * them at that moment: two people who publish two texts of one article never have to wait for each other.
 */
export async function settleArticle({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await settle({ payload, id });
      return;
    } catch (error) {
      if (!isWriteConflict(error) || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt));
    }
  }
}

async function settle({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'publications',
    where: { article: { equals: id } },
    depth: 0,
    pagination: false,
    req,
  });
  if (docs.length === 0) return;
  const article = await payload.findByID({ collection: 'articles', id, depth: 0, joins: false, req });
  const facts = await getArticleFacts({ payload, req, article });
  for (const publication of docs) {
    const asNow = Object.keys(facts).every((key) => key in publication && isSame(facts, publication, key));
    if (!asNow) await payload.update({ collection: 'publications', id: publication.id, data: facts, depth: 0 });
  }
}

function isSame(facts: ArticleFacts, publication: object, key: string): boolean {
  const own: unknown = Reflect.get(facts, key);
  const other: unknown = Reflect.get(publication, key);
  return JSON.stringify(own ?? null) === JSON.stringify(other ?? null);
}
