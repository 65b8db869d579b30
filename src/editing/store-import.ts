import { commitTransaction, initTransaction, killTransaction } from 'payload';
import type { Locale } from '@/i18n/locales';
import type { ImportedArticle } from '@/importing/reading';
import type { Text } from '@/payload-types';
import { createImported, type ImportOptions } from './create-imported';
import type { EditingContext } from './editing-context';
import { contentKey } from '@/importing/content-key';
import { relationId } from './relation-id';

export type StoredImport = {
  status: 'created' | 'already';
  article: { id: string; pid: string };
  text: { id: string; lang: Locale; slug: string | null };
};

type Import = EditingContext & { article: ImportedArticle; file: string; options: ImportOptions };

/**
 * Stores what was read out of a file: people, outlet, series and pictures that the archive has not, an article and
 * its text, all or nothing. A file with the same words as one imported before is recognised and stored once.
 */
export async function storeImport({ payload, req, article, file, options }: Import): Promise<StoredImport> {
  const own = await initTransaction(req);
  try {
    const key = contentKey(article);
    const known = await findImported({ payload, req, key });
    const text = known ?? (await createImported({ payload, req, article, file, options, key }));
    const id = relationId(text.article) ?? '';
    const { pid } = await payload.findByID({ collection: 'articles', id, depth: 0, joins: false, req });
    if (own) await commitTransaction(req);
    return {
      status: known ? 'already' : 'created',
      article: { id, pid: pid ?? '' },
      text: { id: text.id, lang: text.lang, slug: text.slug ?? null },
    };
  } catch (error) {
    if (own) await killTransaction(req);
    throw error;
  }
}

async function findImported({ payload, req, key }: EditingContext & { key: string }): Promise<Text | null> {
  const where = { importKey: { equals: key } };
  const { docs } = await payload.find({
    collection: 'texts',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}
