import type { Lang } from '@/domain/body';
import { collection, MAX_TIME_MS } from './documents';

/** The pids of the articles of the texts that were published last, the last first. */
export async function listNewestArticles(texts: number): Promise<string[]> {
  const publications = await collection('publications')
    .find(
      {},
      {
        projection: { _id: 0, articlePid: 1 },
        sort: { publishedAt: -1 },
        limit: texts,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  return [...new Set(publications.map(({ articlePid }) => articlePid))];
}

/** Those of the articles that have no text in a language, in their order. */
export async function listUntranslated(pids: readonly string[], lang: Lang): Promise<string[]> {
  const translated = await collection('publications')
    .find(
      { articlePid: { $in: [...pids] }, lang },
      { projection: { _id: 0, articlePid: 1 }, maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  const done = new Set(translated.map(({ articlePid }) => articlePid));
  return pids.filter((pid) => !done.has(pid));
}
