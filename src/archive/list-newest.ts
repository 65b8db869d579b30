import type { Lang } from '@/domain/body';
import type { ArticleView } from '@/domain/reading';
import { collection, MAX_TIME_MS } from './documents';
import { listViews } from './list-views';

/** The texts in a language whose newest edition was published last, the last first. `updated`: ISO 8601, UTC. */
export async function listNewest({
  lang,
  size,
}: {
  lang: Lang;
  size: number;
}): Promise<{ updated: string | null; views: ArticleView[] }> {
  const publications = await collection('publications')
    .find(
      { lang },
      {
        projection: { _id: 0, articlePid: 1, publishedAt: 1 },
        sort: { publishedAt: -1, articlePid: 1 },
        limit: size,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  const views = await listViews(publications.map(({ articlePid }) => ({ pid: articlePid, lang })));
  return {
    updated: publications[0]?.publishedAt.toISOString() ?? null,
    views: views.filter((view) => view !== null),
  };
}
