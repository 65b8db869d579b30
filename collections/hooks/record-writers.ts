import type { CollectionBeforeChangeHook } from 'payload';
import { takeRestoredMarks } from '@/editing/workflow/restored-marks';
import { keepStage, recordWriting } from '@/editing/workflow/record-writing';
import type { Text } from '@/payload-types';

/** Who changed words of a text is kept with it, and an approval is of the words that were approved. */
export const recordWriters: CollectionBeforeChangeHook<Text> = async ({ data, originalDoc, req }) => {
  const { payload, context } = req;
  // The type says that there is one; for a new text there is none, or an empty one.
  const before: Text | null = originalDoc?.id ? originalDoc : null;
  const restores = context.isRestoringVersion === true && before !== null;
  const given = restores ? { ...keepStage(data, before), ...takeRestoredMarks(req) } : data;
  return recordWriting({ payload, req, data: given, before });
};
