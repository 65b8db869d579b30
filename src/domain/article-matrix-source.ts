import type { ArticleMatrix, MatrixCell } from './article-matrix';

/**
 * The published text that a translation into another language is made from: the original where it is published, then
 * the text in the original's language, then the first in the order given. null when nothing can be translated.
 */
export function chooseSource({
  cells,
  originalLang,
}: Pick<ArticleMatrix, 'cells' | 'originalLang'>): MatrixCell | null {
  const published = cells.filter(({ text, edition }) => text !== null && edition !== null);
  return (
    published.find(({ text }) => text?.kind === 'original') ??
    published.find(({ lang }) => lang === originalLang) ??
    published[0] ??
    null
  );
}
