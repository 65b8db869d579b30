import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { afterCommit } from '@/editing/after-commit';
import { takeChangeNote } from '@/editing/change-note';
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
export const publishOrHide: CollectionAfterChangeHook<Text> = async ({ data, doc, operation, req }) => {
  const { payload } = req;
  const note = takeChangeNote({ req, id: operation === 'create' ? undefined : doc.id });
  if ((doc._status ?? data?._status) === 'published') await recordEdition({ payload, req, id: doc.id, note });
  else if (!(await hidden({ id: doc.id, req }))) return;
  const article = relationId(data?.article ?? doc.article);
  if (!article) return;
  await afterCommit({ payload, req, name: `settle ${article}` }, () =>
    settleArticle({ payload, id: article }),
  );
};

type Asked = { id: string; req: PayloadRequest };

async function hidden({ id, req }: Asked): Promise<boolean> {
  const { payload } = req;
  if ((await getPublicStatus({ id, req })) === 'published') return false;
  const removed = await removePublication({ payload, req, id });
  // A text that is withdrawn has no publication, and what comes back when that is lifted is decided here as well.
  const before = removed ? 'published' : await getPublicStatus({ id, req, outside: true });
  if (before === 'published') refuseToHide(req);
  return removed;
}

/** Whether the copy that is not a draft says published; `outside` of the transaction, as it was before this save. */
async function getPublicStatus({ id, req, outside }: Asked & { outside?: true }): Promise<unknown> {
  const publicCopy = await req.payload.db.findOne<Text>({
    collection: 'texts',
    where: { id: { equals: id } },
    select: { _status: true },
    ...(!outside && { req }),
  });
  return publicCopy?._status;
}
