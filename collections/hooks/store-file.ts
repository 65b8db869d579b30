import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload';
import { getMediaStore } from '@/archive/media/get-media-store';
import { afterCommit } from '@/editing/after-commit';
import type { Photo } from '@/payload-types';

/** What systems call a disk that is full, or an allowance that is used up. */
const FULL = ['ENOSPC', 'EDQUOT'];

/**
 * Writes the original before the photo is committed, so that no photo is ever without its file. What is undone
 * afterwards, or killed, leaves a file that no photo names: the sweep of the worker removes it.
 */
export const storeFile: CollectionAfterChangeHook<Photo> = async ({ doc, operation, req }) => {
  const { filename } = doc;
  if (operation !== 'create' || !req.file || !filename) return doc;
  const { data: bytes } = req.file;
  const { payload } = req;
  await write({ name: filename, bytes, req });
  // The sweep may have found an older file of the same bytes, and removed it between the two: see remove-unnamed.ts.
  await afterCommit({ payload, req, name: `file of ${filename}` }, async () => {
    if (!(await getMediaStore().find(filename))) await write({ name: filename, bytes, req });
  });
  return doc;
};

type File = { name: string; bytes: Uint8Array; req: PayloadRequest };

async function write({ name, bytes, req }: File): Promise<void> {
  const store = getMediaStore();
  try {
    await store.write(name, bytes);
  } catch (error) {
    req.payload.logger.error(error, `The photo ${store.describe(name)} cannot be written.`);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw FULL.includes(code)
      ? new APIError(
          'The disk of the photos is full, so nothing was stored: ask the one who runs the archive to make room, then try again.',
          507,
          null,
          true,
        )
      : new APIError(
          'The place of the photos cannot be written to, so nothing was stored: tell the one who runs the archive, then try again.',
          500,
          null,
          true,
        );
  }
}
