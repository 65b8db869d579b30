import type { Access } from 'payload';
import type { Text } from '@/payload-types';
import { hasRole } from './has-role';
import { ownLanguages } from './own-languages';

/** Editors in any language; translators and reviewers a draft in one of their own. */
export const mayStartText: Access<Partial<Pick<Text, 'lang' | '_status'>>> = ({ req, data }) => {
  if (hasRole(req, 'admin', 'editor')) return true;
  if (!hasRole(req, 'reviewer', 'translator') || data?._status === 'published') return false;
  return !data?.lang || ownLanguages(req).includes(data.lang);
};
