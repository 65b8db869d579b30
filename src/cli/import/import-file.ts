import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '@/importing/import-error';
import { readArticle } from '@/importing/read-article';
import type { ImportedArticle } from '@/importing/reading';
import { type ImportReport, toReport } from '@/importing/to-report';
import type { Found } from './find-files';

/** What became of one file. */
export type Outcome =
  | { status: 'stored' | 'already'; file: string; report: ImportReport; where: string }
  | { status: 'read'; file: string; report: ImportReport }
  | { status: 'failed'; file: string; error: string };

/** Puts a reading into the archive, and says whether it was there. */
export type Store = (
  file: string,
  article: ImportedArticle,
) => Promise<{ status: 'stored' | 'already'; where: string }>;

/** Reads one file and, when there is a `store`, stores it. Never throws: what went wrong is in the outcome. */
export async function importFile(
  { file, error }: Found,
  { lang, store }: { lang?: string; store: Store | null },
): Promise<Outcome> {
  if (error !== null) return { status: 'failed', file, error };
  try {
    const bytes = await readFile(file);
    const article = await readArticle({ fileName: basename(file), bytes, ...(lang && { lang }) });
    const report = toReport(file, article);
    if (!store) return { status: 'read', file, report };
    return { ...(await store(file, article)), file, report };
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    const sentence = reason instanceof ImportError ? message : `it could not be imported: ${message}`;
    return { status: 'failed', file, error: sentence };
  }
}
