import { listKnownPictures } from '@/archive/list-known-pictures';
import type { MediaStore, StoredFile } from '@/archive/media/media-store';
import { inBatches } from '../verify/in-batches';
import { isDraft, toPictureHash } from './media-names';

/** Files that a killed process or an undone save left. `originals` and `variants` are of pictures nobody knows. */
export type Leftovers = { drafts: string[]; originals: string[]; variants: string[]; known: number };

type Kind = 'originals' | 'variants';

/** Looks for files last written before a moment that no photo and no edition names. Removes nothing. */
export async function findLeftovers(store: MediaStore, before: Date): Promise<Leftovers> {
  const found: Leftovers = { drafts: [], originals: [], variants: [], known: 0 };
  for await (const batch of inBatches(store.listOriginals()))
    await sort(batch, 'originals', { found, before });
  for await (const batch of inBatches(store.listVariants())) await sort(batch, 'variants', { found, before });
  return found;
}

async function sort(
  batch: readonly StoredFile[],
  kind: Kind,
  { found, before }: { found: Leftovers; before: Date },
): Promise<void> {
  const known = await listKnownPictures(batch.flatMap(({ name }) => toPictureHash(name) ?? []));
  for (const { name, modifiedAt } of batch) {
    const hash = toPictureHash(name);
    if (hash !== null && known.has(hash)) found.known += kind === 'originals' ? 1 : 0;
    else if (modifiedAt > before) continue;
    else if (isDraft(name)) found.drafts.push(name);
    else if (hash !== null) found[kind].push(name);
  }
}
