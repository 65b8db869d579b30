import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { giveBackHold, keepHold } from '@/editing/workbench/hold-across-save';
import type { Text } from '@/payload-types';
import { isStranger } from '../access/is-stranger';

/** Who has a text open for writing still has it after a save: before Payload forgets it … */
export const keepHoldBeforeSave: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || isStranger(req, args)) return args;
  await keepHold({ payload: req.payload, req, text: String(args.id) });
  return args;
};

/** … and once it has. */
export const giveBackHoldInSave: CollectionBeforeValidateHook<Text> = async ({ data, originalDoc, req }) => {
  if (originalDoc) await giveBackHold({ payload: req.payload, req, text: originalDoc.id });
  return data;
};
