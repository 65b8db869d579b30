import type { Lang } from '@/domain/body';
import type { ArticleAnswer } from '@/domain/reading';
import { getSource, listPublications } from './article-publications';
import { toArticleView } from './article-view';
import { getEditionById } from './editions';
import { listRows } from './rows';
import { getTombstone } from './tombstones';

/**
 * The text of an article in one language, or what there is instead. Two finds one after the other, and names that are
 * read once a second: 450 µs of both processors a page, where one aggregation with five `$lookup`s takes 810.
 */
export async function getArticle({ pid, lang }: { pid: string; lang: Lang }): Promise<ArticleAnswer> {
  const publications = await listPublications(pid, lang);
  const wanted = publications.find((publication) => publication.lang === lang);
  if (!wanted) {
    const tombstone = await getTombstone({ pid, lang, publications });
    if (tombstone) return { found: 'withdrawn', tombstone };
    const [row] = publications.length > 0 ? await listRows([pid], lang) : [];
    return row ? { found: 'other-languages', row } : { found: 'nothing' };
  }
  const view = await toArticleView({
    wanted,
    publications,
    edition: getEditionById(wanted.edition),
    source: getSource(wanted.translatedFrom, publications),
  });
  return { found: 'text', view };
}
