import type { CollectionBeforeChangeHook } from 'payload';
import { readPicture } from '@/editing/read-picture';
import type { Photo } from '@/payload-types';

/** The size as it is seen: Payload measures a photo that a camera turned as if it lay on its side. */
export const measurePicture: CollectionBeforeChangeHook<Photo> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data;
  const picture = await readPicture(req.file.data);
  return picture ? { ...data, width: picture.width, height: picture.height } : data;
};
