import { collection } from './documents';

/** How many texts are published and how many editions there are, from what MongoDB knows without counting. */
export async function countStored(): Promise<{ publications: number; editions: number }> {
  const limit = { maxTimeMS: 1000 };
  const [publications, editions] = await Promise.all([
    collection('publications').estimatedDocumentCount(limit),
    collection('editions').estimatedDocumentCount(limit),
  ]);
  return { publications, editions };
}
