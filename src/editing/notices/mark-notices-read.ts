import type { EditingContext } from '../editing-context';

/** Marks notices of somebody as read, those with these ids or all. Gives how many were not before. */
export async function markNoticesRead({
  payload,
  req,
  user,
  ids,
}: EditingContext & { user: string; ids: string[] | null }): Promise<number> {
  const { docs } = await payload.update({
    collection: 'notices',
    where: {
      to: { equals: user },
      readAt: { exists: false },
      ...(ids && { id: { in: ids } }),
    },
    data: { readAt: new Date().toISOString() },
    depth: 0,
    req,
  });
  return docs.length;
}
