import type { Access, Where } from 'payload';
import { listWithheld } from '@/editing/list-withheld';
import { hasRole } from './has-role';

/**
 * Anybody with a login, of what is about a text, unless that text is withheld for legal reasons: administrators alone
 * read those, and what was said about them.
 */
export const ofReadableTexts: Access = async ({ req }) => {
  if (!req.user) return false;
  if (hasRole(req, 'admin')) return true;
  const { texts } = await listWithheld({ payload: req.payload, req });
  const left: Where = { text: { not_in: texts } };
  return texts.length === 0 ? true : left;
};
