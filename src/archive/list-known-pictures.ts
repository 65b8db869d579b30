import { collection, MAX_TIME_MS } from './documents';

/** Those of the hashes that are of a photo, or of a picture that some edition shows. */
export async function listKnownPictures(hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const some = { $in: [...hashes] };
  const [photos, editions] = await Promise.all([
    collection('photos')
      .find({ sha256: some }, { projection: { _id: 0, sha256: 1 }, maxTimeMS: MAX_TIME_MS })
      .toArray(),
    collection('editions').distinct('photoHashes', { photoHashes: some }, { maxTimeMS: MAX_TIME_MS }),
  ]);
  return new Set([...photos.map(({ sha256 }) => sha256), ...editions]);
}
