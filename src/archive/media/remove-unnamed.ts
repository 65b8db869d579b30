import type { MediaStore } from './media-store';

type Original = {
  store: MediaStore;
  name: string;
  /** Whether a photo has this file, as committed now. */
  isNamed: (name: string) => Promise<boolean>;
  /** One written after this stays: the photo that it belongs to may be about to be committed. */
  before: Date;
};

/**
 * Removes an original that no photo names; gives whether it did. The same picture may be uploaded at this very moment.
 * An upload writes, commits, and looks whether its file is still there; this one looks, removes, and looks whether a
 * photo names it now: whichever comes last puts the bytes back.
 */
export async function removeUnnamed({ store, name, isNamed, before }: Original): Promise<boolean> {
  const bytes = await store.read(name);
  const found = await store.find(name);
  if (!bytes || !found || found.modifiedAt > before || (await isNamed(name))) return false;
  await store.remove(name);
  if (!(await isNamed(name))) return true;
  await store.write(name, bytes);
  return false;
}
