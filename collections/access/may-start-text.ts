import type { Access } from 'payload';
import { hasRole } from './has-role';
import { ownLanguages } from './own-languages';

/** Editors in any language; translators and reviewers a draft in one of their own. */
export const mayStartText: Access = ({ req, data }) => {
  if (hasRole(req, 'admin', 'editor')) return true;
  if (!hasRole(req, 'reviewer', 'translator') || data?._status === 'published') return false;
  return typeof data?.lang !== 'string' || ownLanguages(req).includes(data.lang);
};
