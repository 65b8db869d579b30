import type { Lang } from '@/domain/body';
import type { ArticleView } from '@/domain/reading';
import { createQueue } from './few-at-a-time';
import { getArticle } from './get-article';

/** Readers wait for the same connections. */
const AT_A_TIME = 4;

/** Many texts, in their order; null for one that was taken back meanwhile. */
export async function listViews(
  texts: readonly { pid: string; lang: Lang }[],
): Promise<(ArticleView | null)[]> {
  const run = createQueue({ limit: AT_A_TIME, mostWaiting: texts.length });
  return Promise.all(
    texts.map((text) =>
      run(async () => {
        const answer = await getArticle(text);
        return answer.found === 'text' ? answer.view : null;
      }),
    ),
  );
}
