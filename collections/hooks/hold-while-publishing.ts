import type { CollectionBeforeOperationHook } from 'payload';
import { holdPublication } from '@/editing/hold-publication';
import { holdText } from '@/editing/hold-text';
import { isStranger } from '../access/is-stranger';

/** Before the first read of a save: a draft holds its text, what readers will see its publication as well. */
export const holdWhilePublishing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || isStranger(req, args)) return args;
  const hold = 'draft' in args && args.draft ? holdText : holdPublication;
  await hold({ payload: req.payload, req, text: String(args.id) });
  return args;
};
