import type { CollectionBeforeOperationHook } from 'payload';
import { holdPublication } from '@/editing/hold-publication';
import { isStranger } from '../access/is-stranger';

/** Before the first read of a save that readers will see. Drafts hold nothing. */
export const holdWhilePublishing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || ('draft' in args && args.draft)) return args;
  if (isStranger(req, args)) return args;
  await holdPublication({ payload: req.payload, req, text: String(args.id) });
  return args;
};
