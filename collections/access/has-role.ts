import type { PayloadRequest } from 'payload';
import type { Role } from '../fields/roles';

/** Whether the one who asks is signed in with one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  return req.user?.roles?.some((role) => roles.includes(role)) ?? false;
}
