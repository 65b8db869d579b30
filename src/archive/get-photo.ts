import type { WithId } from 'mongodb';
import { collection, MAX_TIME_MS, type PhotoDocument } from './documents';
import { isInReadableEdition } from './photo-editions';

export type ServedPhoto = { sha256: string; mimeType: string; ext: string; width: number; height: number };

/**
 * A photo that readers may see: one that an edition shows which can be read, the current one or an older, or a page of
 * the editors. null for any other.
 */
export async function getPhoto({ sha256 }: { sha256: string }): Promise<ServedPhoto | null> {
  const [photo, publication] = await Promise.all([
    collection('photos').findOne(
      { sha256 },
      { projection: { filename: 1, mimeType: 1, width: 1, height: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
    collection('publications').findOne(
      { photos: sha256 },
      { projection: { _id: 0, photos: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
  ]);
  if (!photo || !(publication ?? (await isShownElsewhere(photo, sha256)))) return null;
  const { filename, mimeType, width, height } = photo;
  return { sha256, mimeType, ext: filename.slice(filename.lastIndexOf('.') + 1), width, height };
}

async function isShownElsewhere({ _id }: WithId<Pick<PhotoDocument, 'filename'>>, sha256: string) {
  return (await isInReadableEdition(sha256)) || (await isOnPage(_id.toHexString()));
}

/** The pages are a dozen documents: no index is worth keeping for them. */
async function isOnPage(photoId: string): Promise<boolean> {
  const page = await collection('pages').findOne(
    { 'body.root.children.fields.photo': photoId },
    { projection: { _id: 1 }, maxTimeMS: MAX_TIME_MS },
  );
  return page !== null;
}
