import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { findBodyFault } from '@/editing/find-body-fault';

/** A body with what our pages cannot show is refused at the door, drafts included. */
export const refuseForeignBody: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const message = findBodyFault(data?.body);
  if (message)
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'body', message }] }, req.t);
  return data;
};
