import type { CollectionBeforeValidateHook } from 'payload';
import { toRecord } from '@/domain/json-reading';
import { prepareComment } from '@/editing/workflow/prepare-comment';
import type { Comment } from '@/payload-types';

/** A comment is what its author said, signed by the server. */
export const signComment: CollectionBeforeValidateHook<Comment> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  return prepareComment({ payload: req.payload, req, given: toRecord(data) });
};
