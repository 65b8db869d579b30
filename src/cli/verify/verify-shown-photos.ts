import { collection } from '@/archive/documents';
import { ark } from '@/domain/paths';
import type { Finding } from './finding';
import type { Verification } from './verification';

type Shown = { _id: string; articlePid: string; lang: string; number: number };

/** Every picture that an edition shows is a photo of the archive. The database compares, and sorts on disk if need be. */
export async function* verifyShownPhotos({ naan }: Pick<Verification, 'naan'>): AsyncGenerator<Finding> {
  const first = { $first: '$articlePid' };
  const unknown = collection('editions').aggregate<Shown>(
    [
      { $match: { 'photoHashes.0': { $exists: true } } },
      { $project: { photoHashes: 1, articlePid: 1, lang: 1, number: 1 } },
      { $unwind: '$photoHashes' },
      {
        $group: {
          ...{ _id: '$photoHashes', articlePid: first },
          ...{ lang: { $first: '$lang' }, number: { $first: '$number' } },
        },
      },
      { $lookup: { from: 'photos', localField: '_id', foreignField: 'sha256', as: 'photo' } },
      { $match: { photo: { $size: 0 } } },
    ],
    { allowDiskUse: true },
  );
  for await (const { _id: sha256, articlePid: pid, lang, number } of unknown) {
    yield {
      ...{ kind: 'photo', about: ark({ naan, pid, lang, edition: number }), part: 'photo' },
      ...{ expected: sha256, found: 'none' },
      says: `it shows the photo ${sha256}, which the archive does not have.`,
      advice: 'Restore that document of the collection “photos” from a backup.',
    };
  }
}
