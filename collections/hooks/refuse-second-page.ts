import type { CollectionBeforeValidateHook } from 'payload';
import { refusal } from '@/editing/refusal';
import type { Page } from '@/payload-types';

/** One page of a kind in each language. */
export const refuseSecondPage: CollectionBeforeValidateHook<Page> = async ({ data, originalDoc, req }) => {
  if (!data?.key || !data.lang) return data;
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { key: { equals: data.key }, lang: { equals: data.lang } },
    depth: 0,
    pagination: false,
    req,
  });
  const other = docs.find(({ id }) => id !== originalDoc?.id);
  if (!other) return data;
  const message = `This page exists in this language already, as “${other.title}”. Edit that one.`;
  throw refusal({ collection: 'pages', faults: [{ path: 'lang', message }], req });
};
