import { listKnownPictures } from '@/archive/list-known-pictures';
import type { MediaStore } from '@/archive/media/media-store';
import { removeUnnamed } from '@/archive/media/remove-unnamed';
import { findLeftovers } from './find-leftovers';
import { toPictureHash } from './media-names';

/** So many of them are a bad hour; more is a database that is not the one of these photos, or one put back from long ago. */
const MOST_ORIGINALS = 10;
const MOST_SHARE = 0.1;

/** How many files were removed; `spared` are originals that no photo names and that are suspiciously many. */
export type Swept = { originals: number; drafts: number; variants: number; spared: number };

/**
 * Removes what killed uploads and deletions left among the media: originals that neither a photo nor an edition names,
 * their variants, files half written. What was written after `before` stays, as an upload under way may be about to
 * commit its photo. Without `all`, originals stay when they are more than a tenth of what the archive knows.
 */
export async function sweepMedia({
  store,
  before,
  all = false,
}: {
  store: MediaStore;
  before: Date;
  all?: boolean;
}): Promise<Swept> {
  const found = await findLeftovers(store, before);
  const swept: Swept = { originals: 0, drafts: 0, variants: 0, spared: 0 };
  const most = found.known === 0 ? 0 : Math.max(MOST_ORIGINALS, found.known * MOST_SHARE);
  if (!all && found.originals.length > most) return { ...swept, spared: found.originals.length };
  for (const name of found.originals)
    if (await removeUnnamed({ store, name, isNamed, before })) swept.originals += 1;
  for (const kind of ['drafts', 'variants'] as const) {
    for (const name of found[kind]) await store.remove(name);
    swept[kind] = found[kind].length;
  }
  return swept;
}

async function isNamed(name: string): Promise<boolean> {
  return (await listKnownPictures([toPictureHash(name) ?? ''])).size > 0;
}

/** What was done, for people; null when there was nothing to do. */
export function describeSwept({ originals, drafts, variants, spared }: Swept): string | null {
  if (spared > 0)
    return `${spared} files among the media are of no photo that the database knows, more than killed uploads leave: is it the database of these photos? If it is, \`npm run archive -- sweep --all\` removes them.`;
  if (originals + drafts + variants === 0) return null;
  return `${originals} originals of no photo, ${variants} pictures made of such, and ${drafts} files half written were removed.`;
}
