import type { Block } from '@/domain/body';
import type { Translator } from '@/i18n/create-translator';

/** What a block is called where it stands alone: ‘Paragraph 3’; without a number, what it is. */
export function formatParagraphName({ number, type }: Block, t: Translator): string {
  if (number !== null) return t('article.paragraph', { number });
  if (type === 'figure') return t('article.picture');
  return t(type === 'heading' ? 'edition.heading' : 'edition.list');
}
