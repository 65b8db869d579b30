import type { CollectionBeforeOperationHook } from 'payload';
import { keepRestoredMarks } from '@/editing/workflow/restored-marks';
import { isStranger } from '../access/is-stranger';

/** What is to be said of the words of an old version comes back with them. */
export const keepMarksOfVersion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion' || !('id' in args) || isStranger(req, args)) return args;
  await keepRestoredMarks({ payload: req.payload, req, version: String(args.id) });
  return args;
};
