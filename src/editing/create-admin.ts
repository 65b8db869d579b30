import type { Payload } from 'payload';
import type { User } from '@/payload-types';

/** Makes an administrator, or gives the one who has this address the role and the new password. */
export async function createAdmin({
  payload,
  email,
  password,
  name = email,
}: {
  payload: Payload;
  email: string;
  password: string;
  name?: string;
}): Promise<User> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 });
  const known = docs[0];
  if (!known)
    return payload.create({ collection: 'users', data: { email, password, name, roles: ['admin'] } });
  const roles = [...new Set([...known.roles, 'admin' as const])];
  return payload.update({ collection: 'users', id: known.id, data: { password, roles } });
}
