import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** An article stays as long as a text or an edition belongs to it. */
export const keepArticleWithEditions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } };
  const [editions, texts] = [
    await req.payload.count({ collection: 'editions', where, req }),
    await req.payload.count({ collection: 'texts', where, req }),
  ];
  if (editions.totalDocs > 0) {
    throw new APIError(
      'This article was published and may be cited, so it stays. Unpublish its texts instead.',
      409,
      null,
      true,
    );
  }
  if (texts.totalDocs > 0) throw new APIError('This article has texts. Delete those first.', 409, null, true);
};
