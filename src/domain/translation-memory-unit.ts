import type { Block, Lang } from './body';
import { normalizeParagraph, sha256Hex } from './hashing';
import { blockToMarkup } from './inline-markup';
import { blockText } from './inline-text';
import type { TranslationUnit } from './translation-memory';
import { keysOf, sizeOf } from './translation-memory-keys';

/** The words of a paragraph that are looked for in the memory: notes in brackets, of a figure the caption. */
export function toMemoryText(block: Block): string {
  return blockText(block, { notes: true });
}

/** SHA-256 of the normalized words: what two paragraphs that say the same share. */
export function hashWords(text: string): string {
  return sha256Hex(normalizeParagraph(text));
}

type Pair = { source: Block; sourceLang: Lang; target: Block; targetLang: Lang };

/** What is remembered of a paragraph and its translation; null when either has no words, or both have the same. */
export function toUnit({ source, sourceLang, target, targetLang }: Pair): TranslationUnit | null {
  const [text, translation] = [toMemoryText(source), toMemoryText(target)].map(normalizeParagraph);
  if (!text || !translation || text === translation) return null;
  return {
    para: target.para,
    sourceLang,
    targetLang,
    hash: hashWords(text),
    keys: keysOf(text, sourceLang),
    size: sizeOf(text),
    source: toMemoryText(source),
    target: blockToMarkup(target),
  };
}
