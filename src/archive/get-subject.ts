import type { Lang } from '@/domain/body';
import type { SubjectView } from '@/domain/reading-lists';
import { collection, MAX_TIME_MS } from './documents';
import { getArticlePage } from './keyset';
import { toLabel } from './labels';
import { listRows } from './rows';
import { toVocabularyLink } from './vocabulary';

const ROWS_ON_A_PAGE = 30;

type SubjectPlace = { pid: string; lang: Lang; after?: string };

/** A subject of published articles, a page of them at a time; null for one that no published article has. */
export async function getSubject({ pid, lang, after }: SubjectPlace): Promise<SubjectView | null> {
  const [subject, page] = await Promise.all([
    collection('subjects').findOne(
      { pid },
      { projection: { _id: 0, pid: 1, label: 1, about: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
    getArticlePage({ subjects: pid }, { after, size: ROWS_ON_A_PAGE }),
  ]);
  if (!subject || page.pids.length === 0) return null;
  return {
    ...toVocabularyLink(subject, lang),
    about: toLabel(subject.about, lang),
    rows: await listRows(page.pids, lang),
    after: page.after,
  };
}
