import type { CollectionAfterChangeHook } from 'payload';
import { afterCommit } from '@/editing/after-commit';
import { recordEdition } from '@/editing/record-edition';
import { relationId } from '@/editing/relation-id';
import { removePublication } from '@/editing/remove-publication';
import { settleArticle } from '@/editing/settle-article';
import type { Text } from '@/payload-types';
import { refuseToHide } from '../access/refuse-to-publish';

/**
 * A text saved as published gets its edition; one whose public copy is a draft now leaves the site. A draft saved
 * beside a published copy changes neither.
 */
export const publishOrHide: CollectionAfterChangeHook<Text> = async ({ data, doc, req }) => {
  const { payload } = req;
  if ((doc._status ?? data?._status) === 'published') await recordEdition({ payload, req, id: doc.id });
  else if (!(await hidden({ id: doc.id, req }))) return;
  const article = relationId(data?.article ?? doc.article);
  if (!article) return;
  await afterCommit({ payload, req, name: `settle ${article}` }, () =>
    settleArticle({ payload, id: article }),
  );
};

async function hidden({ id, req }: Pick<Parameters<typeof publishOrHide>[0], 'req'> & { id: string }) {
  const { payload } = req;
  const publicCopy = await payload.db.findOne<Text>({
    collection: 'texts',
    where: { id: { equals: id } },
    req,
  });
  if (publicCopy?._status === 'published') return false;
  const removed = await removePublication({ payload, req, id });
  if (removed) refuseToHide(req);
  return removed;
}
