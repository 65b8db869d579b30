import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Payload looks for the version before it looks who asks, also in a collection that keeps none. */
export const refuseToRestore: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'restoreVersion') return args;
  if (!req.user && !overrideAccess) throw new APIError('Log in first.', 401, null, true);
  if (!collection.versions) throw new APIError('No versions are kept of these.', 404, null, true);
  return args;
};
