import type { Access, PayloadRequest, Where } from 'payload';
import { listWithheld, type WithheldIds } from '@/editing/list-withheld';
import { hasRole } from './has-role';

/** What is left of a collection when the ids of what is withheld for legal reasons are taken out. */
type Left = (ids: WithheldIds) => Where;

const LEFT: Record<'texts' | 'textVersions' | 'editions', Left> = {
  texts: ({ texts }) => ({ id: { not_in: texts } }),
  textVersions: ({ texts, textsOfEditions }) => ({ parent: { not_in: [...texts, ...textsOfEditions] } }),
  editions: ({ texts, editions }): Where => ({
    and: [{ text: { not_in: texts } }, { id: { not_in: editions } }],
  }),
};

/** Whom `access` lets in, and of what was withdrawn for legal reasons administrators alone. */
export function notWithheld<Data>(of: keyof typeof LEFT, access: Access<Data>): Access<Data> {
  return async (args) => {
    const given = await access(args);
    if (given === false || hasRole(args.req, 'admin')) return given;
    const ids = await listWithheld({ payload: args.req.payload, req: args.req });
    if (ids.texts.length === 0 && ids.editions.length === 0) return given;
    const left = LEFT[of](ids);
    return given === true ? left : { and: [given, left] };
  };
}

/** Whether the versions of a text hold words that this person must not read. */
export async function areVersionsWithheld(req: PayloadRequest, text: string): Promise<boolean> {
  if (!req.user || hasRole(req, 'admin')) return false;
  const { texts, textsOfEditions } = await listWithheld({ payload: req.payload, req });
  return [...texts, ...textsOfEditions].includes(text);
}
