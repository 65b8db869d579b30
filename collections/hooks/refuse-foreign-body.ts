import type { CollectionBeforeValidateHook } from 'payload';
import { findBodyFault } from '@/editing/find-body-fault';
import { refusal } from '@/editing/refusal';

/** A body with what our pages cannot show is refused at the door, drafts included. */
export const refuseForeignBody: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const message = findBodyFault(data?.body);
  if (message) throw refusal({ collection: collection.slug, faults: [{ path: 'body', message }], req });
  return data;
};
