import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/** Editors, and admins, who are editors of everything: any language, and they may publish. */
export const isEditor = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'editor');
