import type { Lang } from '@/domain/body';
import type { Term } from '@/domain/glossary';
import type { EditingContext } from '../editing-context';

type Asked = EditingContext & { from: Lang; to: Lang };

/** The terms that have a rendering in one language, with those in the other where there are any; by their labels. */
export async function listTermPairs({ payload, req, from, to }: Asked): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { 'renderings.lang': { equals: from } },
    sort: 'label',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs.map(({ id, renderings, note }) => ({
    id,
    note: note ?? '',
    renderings: renderings
      .filter(({ lang }) => lang === from || lang === to)
      .map(({ lang, form, note: about }) => ({ lang, form, note: about ?? '' })),
  }));
}
