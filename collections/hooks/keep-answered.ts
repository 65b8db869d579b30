import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** What somebody answered stays: without it the answers would say nothing. */
export const keepAnswered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { answers: { equals: id } };
  const { totalDocs } = await req.payload.count({ collection: 'comments', where, req });
  if (totalDocs === 0) return;
  throw new APIError('Somebody answered this comment, so it stays.', 409, null, true);
};
