import type { Lang } from '@/domain/body';
import type { HomeView } from '@/domain/reading';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { toVocabularyLink } from './vocabulary';

const SHOWN = 12;
/** Some have nothing published yet, so more are read than shown. */
const READ = 40;
const MOST_TEXTS = 4000;

type Part = Pick<PublicationDocument, 'articlePid' | 'part'>;

/** The series that were begun last and have something published, with how many parts are known and present. */
export async function listHomeSeries(lang: Lang): Promise<HomeView['series']> {
  const series = await collection('series')
    .find(
      {},
      { projection: { _id: 0, pid: 1, label: 1 }, sort: { _id: -1 }, limit: READ, maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  const publications = await collection('publications')
    .find(
      { seriesPid: { $in: series.map(({ pid }) => pid) } },
      {
        projection: { _id: 0, seriesPid: 1, part: 1, articlePid: 1 },
        limit: MOST_TEXTS,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  return series
    .flatMap((word) => {
      const parts = publications.filter(({ seriesPid }) => seriesPid === word.pid);
      return parts.length > 0 ? [{ ...toVocabularyLink(word, lang), ...countParts(parts) }] : [];
    })
    .slice(0, SHOWN);
}

function countParts(publications: readonly Part[]): { parts: number; present: number } {
  const present = new Set(publications.map(({ articlePid }) => articlePid)).size;
  return { parts: Math.max(present, ...publications.map(({ part }) => part ?? 0)), present };
}
