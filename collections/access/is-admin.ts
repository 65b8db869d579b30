import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/** Admins only. */
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin');
