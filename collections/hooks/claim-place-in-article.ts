import type { CollectionAfterChangeHook } from 'payload';
import { relationId } from '@/editing/relation-id';
import type { Text } from '@/payload-types';

/**
 * Payload keeps a draft's changes in its versions only, where no unique index can hold them. So the article and
 * language of a draft are written to the text itself, where the index on the two refuses a second one.
 */
export const claimPlaceInArticle: CollectionAfterChangeHook<Text> = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || (doc._status ?? data?._status) === 'published') return;
  const article = relationId(data?.article ?? doc.article);
  const lang = data?.lang ?? doc.lang;
  const same = article === relationId(previousDoc?.article) && lang === previousDoc?.lang;
  if (same || !article || !lang) return;
  await req.payload.db.updateOne({ collection: 'texts', id: doc.id, data: { article, lang }, req });
};
