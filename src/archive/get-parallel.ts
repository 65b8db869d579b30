import { alignTexts } from '@/domain/align-texts';
import type { Lang } from '@/domain/body';
import type { ArticleView, ParallelAnswer } from '@/domain/reading';
import { getArticle } from './get-article';
import { listRows } from './rows';

type Asked = { pid: string; lang: Lang; other: Lang };

/** Two texts of an article, paragraph beside paragraph. `nothing` also for a text beside itself. */
export async function getParallel({ pid, lang, other }: Asked): Promise<ParallelAnswer> {
  if (lang === other) return { found: 'nothing' };
  const [left, right] = await Promise.all([getArticle({ pid, lang }), getArticle({ pid, lang: other })]);
  if (left.found === 'withdrawn') return left;
  if (right.found === 'withdrawn') return right;
  if (left.found === 'text' && right.found === 'text')
    return { found: 'parallel', view: toView(left.view, right.view) };
  const [row] = await listRows([pid], lang);
  return row ? { found: 'other-languages', row } : { found: 'nothing' };
}

function toView(article: ArticleView, other: ArticleView) {
  const behind = new Set([...listBehind(article, other), ...listBehind(other, article)]);
  const rows = alignTexts(article.edition.content.body, other.edition.content.body).map((row) => ({
    ...row,
    behind: behind.has(row.para),
  }));
  return { article, other, rows };
}

/** The paragraphs in which a text is behind another, when it is translated from that one. */
function listBehind({ staleness }: ArticleView, source: ArticleView): string[] {
  return staleness?.sourceLang === source.edition.lang ? staleness.behind : [];
}
