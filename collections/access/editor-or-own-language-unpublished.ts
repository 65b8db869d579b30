import type { Access } from 'payload';
import type { Text } from '@/payload-types';
import { hasRole } from './has-role';
import { ownLanguages } from './own-languages';

/**
 * Editors any text; translators and reviewers drafts in their own languages. Payload's admin asks with
 * `_status: published` whether to show its publish button, so the answer to that must be no for them.
 */
export const editorOrOwnLanguageUnpublished: Access<Partial<Pick<Text, 'lang' | '_status'>>> = ({
  req,
  data,
}) => {
  if (hasRole(req, 'admin', 'editor')) return true;
  if (!hasRole(req, 'reviewer', 'translator')) return false;
  if (data?._status === 'published') return false;
  return { lang: { in: ownLanguages(req) } };
};
