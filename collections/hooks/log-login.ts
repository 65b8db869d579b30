import type { CollectionAfterLoginHook } from 'payload';
import { recordActivity } from '@/editing/record-activity';
import type { User } from '@/payload-types';

/** Logins are recorded, so that a stolen password can be noticed. */
export const logLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const on = { relationTo: 'users', value: user.id } as const;
  await recordActivity({ payload: req.payload, req, action: 'login', label: user.name, on });
};
