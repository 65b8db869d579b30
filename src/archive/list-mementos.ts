import type { Lang } from '@/domain/body';
import type { EditionEntry } from '@/domain/reading';
import { collection, MAX_TIME_MS } from './documents';
import { listEntries } from './edition-entries';

type Mementos = {
  /** Of the text's own page, now. */
  slug: string;
  /** The first first, without withdrawn ones. */
  editions: EditionEntry[];
};

/** The past states of a text's page (RFC 7089, 1.1, 'Memento'); null when the text is not published. */
export async function listMementos({ pid, lang }: { pid: string; lang: Lang }): Promise<Mementos | null> {
  const [publication, stored] = await Promise.all([
    collection('publications').findOne(
      { articlePid: pid, lang },
      { projection: { _id: 0, slug: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
    listEntries({ pid, lang }),
  ]);
  if (!publication) return null;
  const editions = stored.map(({ entry }) => entry).filter(({ withdrawnAt }) => withdrawnAt === null);
  return { slug: publication.slug, editions };
}
