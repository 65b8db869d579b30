import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** Editions are cited: their text stays, and is unpublished instead. */
export const keepTextWithEditions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { text: { equals: id } },
    req,
  });
  if (totalDocs === 0) return;
  const editions = totalDocs === 1 ? 'an edition' : `${totalDocs} editions`;
  throw new APIError(
    `This text has ${editions} that may be cited, so it stays. Unpublish it instead.`,
    409,
    null,
    true,
  );
};
