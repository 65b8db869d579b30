import { createHash } from 'node:crypto';
import type { ImportedArticle } from './reading';
import { toReport } from './to-report';

/**
 * SHA-256 (lower-case hex) of the words and pictures of an article, its title included: the same for a file that was renamed,
 * saved again in another format or spaced otherwise, another as soon as a word differs.
 */
export function contentKey(article: ImportedArticle): string {
  const { title, lede, paragraphs, captions } = toReport('', article);
  const texts = [title ?? '', lede, ...paragraphs, ...captions.flatMap(({ text, credit }) => [text, credit])];
  const hash = createHash('sha256');
  for (const text of texts) {
    const words = text
      .normalize('NFC')
      .replace(/[\u200b\u200c\u200d\u2060\u00ad]/gu, '')
      .toLowerCase();
    for (const [word] of words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) hash.update(`${word} `);
  }
  for (const block of article.blocks)
    if (block.type === 'figure' && block.caption.data) hash.update(block.caption.data.bytes);
  return hash.digest('hex');
}
