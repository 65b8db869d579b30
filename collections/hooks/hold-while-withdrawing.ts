import type { CollectionBeforeOperationHook } from 'payload';
import { getHeldTexts } from '@/editing/get-held-texts';
import { holdTexts } from '@/editing/hold-texts';
import { isAdmin } from '../access/is-admin';

/** Before the first read of a withdrawal or its lifting. Payload asks for access later, so this asks by itself. */
export const holdWhileWithdrawing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (!('overrideAccess' in args && args.overrideAccess) && !isAdmin({ req })) return args;
  const { payload } = req;
  const id = 'id' in args ? String(args.id) : null;
  const held = await getHeldTexts({ payload, id, given: 'data' in args ? args.data : {} });
  if (held) await holdTexts({ payload, req, held });
  return args;
};
