import type { CollectionBeforeChangeHook } from 'payload';
import type { Photo } from '@/payload-types';

/**
 * The file of a photo never changes. Payload reads it again when somebody sets the point to keep in sight, and measures
 * a photo that a camera turned as if it lay on its side.
 */
export const keepFile: CollectionBeforeChangeHook<Photo> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data;
  const { filename, mimeType, filesize, width, height } = originalDoc;
  return { ...data, filename, mimeType, filesize, width, height };
};
