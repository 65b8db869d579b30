import { APIError, type CollectionBeforeValidateHook } from 'payload';
import type { Text } from '@/payload-types';
import { hasRole } from '../access/has-role';
import { ownLanguages } from '../access/own-languages';
import { refuseToPublish } from '../access/refuse-to-publish';

/** Translators and reviewers write in their own languages and publish nothing, whichever way they ask. */
export const refuseOtherLanguages: CollectionBeforeValidateHook<Text> = ({ data, originalDoc, req }) => {
  if (!req.user || hasRole(req, 'admin', 'editor')) return data;
  if (data?._status === 'published') refuseToPublish(req);
  for (const lang of [data?.lang, originalDoc?.lang]) {
    if (!lang || ownLanguages(req).includes(lang)) continue;
    throw new APIError(
      `You do not work in this language (${lang}): ask an administrator to add it to yours.`,
      403,
      null,
      true,
    );
  }
  return data;
};
