import type { Lang } from '@/domain/body';
import type { FoundArticle } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { LANGUAGES_OF_AN_ARTICLE } from '../index/schema';
import { toNumber } from '../index/to-number';
import { toWords } from './columns';
import type { Candidate } from './find-candidates';
import type { ArticleCandidate } from './group-candidates';
import { toHit, type Asked } from './to-hit';

/** What was found of these articles: of each the reader's language first, then the best. */
export function listFoundArticles(
  index: IndexReader,
  articles: readonly ArticleCandidate[],
  { lang, asked }: { lang: Lang; asked: Asked },
): FoundArticle[] {
  const rows = index.prepare('SELECT no, code FROM language').all();
  const codes = new Map(rows.map(([no, code]) => [toNumber(no), toWords(code)]));
  const langOf = ({ no }: Candidate) => codes.get(no % LANGUAGES_OF_AN_ARTICLE) ?? '';
  const isOthers = (text: Candidate) => Number(langOf(text) !== lang);
  return articles.flatMap(({ article, texts }) => {
    const pid = index.prepare('SELECT pid FROM article WHERE no = ?').get(article)?.[0];
    const hits = texts
      .toSorted((a, b) => isOthers(a) - isOthers(b) || b.score - a.score)
      .flatMap((text) => toHit(index, { no: text.no, lang: langOf(text) }, asked) ?? []);
    // Gone between two statements.
    return pid === undefined || hits.length === 0 ? [] : { pid: toWords(pid), hits };
  });
}
