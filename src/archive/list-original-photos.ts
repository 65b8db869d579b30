import type { ObjectId, WithId } from 'mongodb';
import { collection, MAX_TIME_MS, type PhotoDocument } from './documents';

const BATCH = 500;

/** An original file as the database knows it. `filesize` in bytes; null when it was never stored. */
export type OriginalPhoto = { sha256: string; filename: string; filesize: number | null };

type Found = WithId<Pick<PhotoDocument, 'sha256' | 'filename'> & { filesize?: number | null }>;

/** All photos, published or not, for those who check that the files are what was uploaded. In constant memory. */
export async function* listOriginalPhotos(): AsyncGenerator<OriginalPhoto, void, undefined> {
  let last: ObjectId | null = null;
  for (;;) {
    const batch: Found[] = await collection('photos')
      .find<Found>(last ? { _id: { $gt: last } } : {}, {
        projection: { sha256: 1, filename: 1, filesize: 1 },
        sort: { _id: 1 },
        limit: BATCH,
        maxTimeMS: MAX_TIME_MS,
      })
      .toArray();
    for (const { sha256, filename, filesize } of batch) {
      yield { sha256, filename, filesize: filesize ?? null };
    }
    last = batch.at(-1)?._id ?? null;
    if (!last) return;
  }
}
