import type { CollectionBeforeValidateHook } from 'payload';
import { findPlaceFault } from '@/editing/find-place-fault';
import { refusal } from '@/editing/refusal';
import { relationId } from '@/editing/relation-id';
import type { Text } from '@/payload-types';

/** One text for each language of an article. The database's index has the last word; this has the sentence. */
export const refuseSecondText: CollectionBeforeValidateHook<Text> = async ({ data, originalDoc, req }) => {
  const article = relationId(data?.article ?? originalDoc?.article);
  const lang = data?.lang ?? originalDoc?.lang;
  const moved = article !== relationId(originalDoc?.article) || lang !== originalDoc?.lang;
  if (!moved || !article || !lang) return data;
  const fault = await findPlaceFault({ payload: req.payload, req, article, lang, id: originalDoc?.id });
  if (fault) throw refusal({ collection: 'texts', faults: [fault], req });
  return data;
};
