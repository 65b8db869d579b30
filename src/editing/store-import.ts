import { contentKey } from '@/importing/content-key';
import type { ImportedArticle } from '@/importing/reading';
import type { EditingContext } from './editing-context';
import { fromReading, type ImportOptions } from './imports/from-reading';
import { storeWords, type StoredImport } from './imports/store-words';

type Import = EditingContext & { article: ImportedArticle; file: string; options: ImportOptions };

/** Stores what was read out of a file as it was read. A file with the same words as one before is stored once. */
export function storeImport({ payload, req, article, file, options }: Import): Promise<StoredImport> {
  return storeWords({
    payload,
    req,
    words: fromReading(article, file, options),
    key: contentKey(article),
  });
}
