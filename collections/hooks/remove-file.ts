import type { CollectionAfterDeleteHook } from 'payload';
import { getMediaStore } from '@/archive/media/get-media-store';
import { removeUnnamed } from '@/archive/media/remove-unnamed';
import { afterCommit } from '@/editing/after-commit';
import type { Photo } from '@/payload-types';

/**
 * Removes the original after the commit: a deletion that is undone, or killed, has removed nothing. Killed between
 * the two, it leaves a file for the sweep of the worker, which also removes the widths that were made of it.
 */
export const removeFile: CollectionAfterDeleteHook<Photo> = async ({ doc, req }) => {
  const { filename } = doc;
  const { payload } = req;
  if (!filename) return doc;
  const isNamed = async (name: string): Promise<boolean> => {
    const where = { filename: { equals: name } };
    return (await payload.count({ collection: 'photos', where })).totalDocs > 0;
  };
  await afterCommit({ payload, req, name: `file of ${filename}` }, async () => {
    await removeUnnamed({ store: getMediaStore(), name: filename, isNamed, before: new Date() });
  });
  return doc;
};
