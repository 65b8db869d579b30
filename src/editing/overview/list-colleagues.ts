import type { Colleague } from '@/domain/workflow';
import type { EditingContext } from '../editing-context';

/** The logins with these ids, by id, as others see them. */
export async function listColleagues({
  payload,
  req,
  ids,
}: EditingContext & { ids: readonly string[] }): Promise<Map<string, Colleague>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, { id, name }]));
}
