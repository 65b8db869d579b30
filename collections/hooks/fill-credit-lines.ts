import type { CollectionBeforeChangeHook } from 'payload';
import { getCreditLines } from '@/editing/get-credit-lines';
import type { Text } from '@/payload-types';

/** Lists show the translator beside the author without reading the people of every row. */
export const fillCreditLines: CollectionBeforeChangeHook<Text> = async ({ data, originalDoc, req }) => {
  const lang = data.lang ?? originalDoc?.lang;
  if (!lang) return data;
  return { ...data, ...(await getCreditLines({ payload: req.payload, req, credits: data.credits, lang })) };
};
