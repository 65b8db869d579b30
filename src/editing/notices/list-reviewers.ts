import type { Where } from 'payload';
import type { EditingContext } from '../editing-context';

/** Ids of the editors; of the administrators where the archive has no editors. */
export function listEditors(context: EditingContext): Promise<string[]> {
  return listOrAdmins(context, { roles: { in: ['editor'] } });
}

/** Ids of those who review a language, and of the editors. */
export function listReviewers({ lang, ...context }: EditingContext & { lang: string }): Promise<string[]> {
  const reviews = { roles: { in: ['reviewer'] }, languages: { in: [lang] } };
  return listOrAdmins(context, { or: [reviews, { roles: { in: ['editor'] } }] });
}

async function listOrAdmins({ payload, req }: EditingContext, where: Where): Promise<string[]> {
  const list = async (of: Where) => {
    const { docs } = await payload.find({
      collection: 'users',
      where: of,
      select: { name: true },
      depth: 0,
      pagination: false,
      req,
    });
    return docs.map(({ id }) => id);
  };
  const found = await list(where);
  return found.length > 0 ? found : list({ roles: { in: ['admin'] } });
}
