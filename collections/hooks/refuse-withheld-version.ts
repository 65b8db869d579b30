import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { areVersionsWithheld } from '../access/not-withheld';
import { isStranger } from '../access/is-stranger';

/** Restoring a version shows its words, which may be those of an edition that was withdrawn for legal reasons. */
export const refuseWithheldVersion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion' || !('id' in args) || isStranger(req, args)) return args;
  const { docs } = await req.payload.findVersions({
    collection: 'texts',
    where: { id: { equals: args.id } },
    select: { parent: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const text = docs[0]?.parent;
  if (!text || !(await areVersionsWithheld(req, String(text)))) return args;
  throw new APIError(
    'An edition of this text was withdrawn for legal reasons: only administrators read its versions.',
    403,
    null,
    true,
  );
};
