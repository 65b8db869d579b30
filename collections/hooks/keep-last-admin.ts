import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import type { User } from '@/payload-types';

/** Somebody must be left who can let others in. */
export const keepLastAdmin: CollectionBeforeDeleteHook = ({ id, req }) => refuseForLast(req, String(id));

export const keepLastAdminRole: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const wasAdmin = originalDoc?.roles?.includes('admin') ?? false;
  if (wasAdmin && data.roles && !data.roles.includes('admin'))
    await refuseForLast(req, originalDoc?.id ?? '');
  return data;
};

async function refuseForLast(req: PayloadRequest, id: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    select: { roles: true },
    depth: 0,
    limit: 2,
    pagination: false,
    req,
  });
  if (docs.some((admin) => admin.id !== id) || docs.length === 0) return;
  throw new APIError('This is the only administrator. Make somebody else one first.', 409, null, true);
}
