import { collection } from '@/archive/documents';
import type { Finding } from './finding';
import { WALKED, type Verification, type Walked } from './verification';
import { verifyEditions } from './verify-editions';
import { verifyLeftovers } from './verify-leftovers';
import { verifyPhotos } from './verify-photos';
import { verifyPublications, verifyRecords } from './verify-publications';
import { verifyShownPhotos } from './verify-shown-photos';

/** Everything that can be recomputed of an archive, in constant memory; what is well is only counted. */
export async function* verifyArchive(verification: Verification): AsyncGenerator<Finding> {
  yield* verifyEditions(verification);
  yield* verifyPublications(verification);
  yield* verifyRecords(verification);
  yield* verifyShownPhotos(verification);
  yield* verifyPhotos(verification);
  yield* verifyLeftovers();
}

/** About how many things there will be to check, for a bar of progress. */
export async function estimateWork(): Promise<Record<Walked, number>> {
  const counts = await Promise.all(
    WALKED.map(async (name) => [name, await collection(name).estimatedDocumentCount()] as const),
  );
  return { ...{ editions: 0, publications: 0, records: 0, photos: 0 }, ...Object.fromEntries(counts) };
}
