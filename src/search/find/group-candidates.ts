import { LANGUAGES_OF_AN_ARTICLE } from '../index/schema';
import type { Candidate } from './find-candidates';

/** The texts of one article that match. Its score is that of the best of them. */
export type ArticleCandidate = { article: number; score: number; texts: Candidate[] };

export function toArticle(text: number): number {
  return Math.floor(text / LANGUAGES_OF_AN_ARTICLE);
}

/** Articles, the best first; of equals the newer. */
export function groupCandidates(texts: readonly Candidate[]): ArticleCandidate[] {
  const articles = new Map<number, ArticleCandidate>();
  for (const text of texts) {
    const article = toArticle(text.no);
    const known = articles.get(article);
    if (!known) articles.set(article, { article, score: text.score, texts: [text] });
    else {
      known.texts.push(text);
      known.score = Math.max(known.score, text.score);
    }
  }
  return [...articles.values()].sort((a, b) => b.score - a.score || b.article - a.article);
}
