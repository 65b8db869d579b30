import type { Access } from 'payload';
import { hasRole } from './has-role';

/** Admins everybody, everybody else only themselves. */
export const adminOrSelf: Access = ({ req }) => {
  if (hasRole(req, 'admin')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
