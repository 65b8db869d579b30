import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { carriedAlong, isChangedForForm } from '@/editing/changed-for-form';
import { describeLastSave } from '@/editing/describe-last-save';
import type { Text } from '@/payload-types';

/**
 * A save that says what it was made from, in `base`, must not write over what somebody saved since; a step of the
 * workflow is nothing that it could write over. A save that does not say it passes: our own code changes what it has
 * just read.
 */
export const refuseStaleSave: CollectionBeforeValidateHook<Text> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const base: unknown = data?.base;
  if (operation !== 'update' || !originalDoc || base === undefined || base === null || base === '')
    return data;
  if (typeof base !== 'string' || Number.isNaN(Date.parse(base))) {
    throw new APIError('`base` is the `updatedAt` of the text as it was opened.', 400, null, true);
  }
  if (Date.parse(base) === new Date(originalDoc.updatedAt).getTime()) return data;
  const { payload } = req;
  if (!(await isChangedForForm({ payload, req, text: originalDoc, base }))) {
    return { ...data, ...carriedAlong(originalDoc) };
  }
  const message = await describeLastSave({ payload, req, text: originalDoc });
  throw new APIError(message, 409, { errors: [{ path: 'base', message }] }, true);
};
