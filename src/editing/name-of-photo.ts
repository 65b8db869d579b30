import type { EditingContext } from './editing-context';

/** What editors call the photo with this hash; null when the archive has none. */
export async function nameOfPhoto({
  payload,
  req,
  sha256,
}: EditingContext & { sha256: string }): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'photos',
    where: { sha256: { equals: sha256 } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? (docs[0].originalName ?? docs[0].id) : null;
}
