import type { Locale } from '@/i18n/locales';
import type { Text } from '@/payload-types';
import { createImported } from '../create-imported';
import type { EditingContext } from '../editing-context';
import { inTransaction } from '../in-transaction';
import { relationId } from '../relation-id';
import type { ImportedText } from './imported-text';

export type StoredImport = {
  status: 'created' | 'already';
  article: { id: string; pid: string };
  text: { id: string; lang: Locale; slug: string | null; title: string; kind: Text['kind'] };
};

/** The key is that of the input (`contentKey`): what was corrected afterwards does not make it another. */
type Words = EditingContext & { words: ImportedText; key: string };

/**
 * Stores an import: people, outlet, series and pictures that the archive has not, an article where there is none, and
 * the text, all or nothing. Words that were imported before are recognised and stored once.
 */
export async function storeWords({ payload, req, words, key }: Words): Promise<StoredImport> {
  const store = async (): Promise<StoredImport> => {
    const known = await findImported({ payload, req, key });
    const text = known ?? (await createImported({ payload, req, words, key }));
    const id = relationId(text.article) ?? '';
    const { pid } = await payload.findByID({ collection: 'articles', id, depth: 0, joins: false, req });
    return {
      status: known ? 'already' : 'created',
      article: { id, pid: pid ?? '' },
      text: {
        id: text.id,
        lang: text.lang,
        slug: text.slug ?? null,
        title: text.title ?? '',
        kind: text.kind,
      },
    };
  };
  return inTransaction(req, store, { attempts: 1 });
}

/** The text that the same words were stored as; null when they are new. */
export async function findImported({
  payload,
  req,
  key,
  overrideAccess = true,
}: EditingContext & { key: string; overrideAccess?: boolean }): Promise<Text | null> {
  const { docs } = await payload.find({
    collection: 'texts',
    where: { importKey: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess,
    req,
  });
  return docs[0] ?? null;
}
