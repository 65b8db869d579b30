import type { Block, Lang } from '@/domain/body';
import { blockText, excerpt } from '@/domain/inline-text';
import type { Translator } from '@/i18n/create-translator';

/** In UTF-16 units: what one quotes, and no more than what may be quoted. */
const LONGEST = 400;

/** The words of a paragraph as they are quoted: shortened, when they are many, between two words. */
export function Quotation({ block, lang, t }: { block: Block; lang: Lang; t: Translator }) {
  const words = blockText(block);
  const quoted = excerpt(words, LONGEST);
  if (quoted === '') return null;
  const own = block.type === 'figure' ? (block.lang ?? lang) : lang;
  return (
    <>
      <blockquote className="quotation" lang={own === t.locale ? undefined : own}>
        {quoted}
      </blockquote>
      {quoted !== excerpt(words, words.length) && <p className="hint">{t('edition.shortened')}</p>}
    </>
  );
}
