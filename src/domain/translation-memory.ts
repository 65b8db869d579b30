/** A source paragraph and its translation, as published: a translation unit (TMX 1.4b, `tu`). */
import type { Lang } from './body';
import type { WordChange } from './reading';

/** What is remembered of one paragraph. */
export type TranslationUnit = {
  /** Its id, in both texts. */
  para: string;
  sourceLang: Lang;
  targetLang: Lang;
  /** SHA-256 of the normalized words of the source: those of `hashParagraph`, for a figure of its caption alone. */
  hash: string;
  /** What near matches are found by: `keysOf` the source. */
  keys: number[];
  /** How long the source is: `sizeOf`. */
  size: number;
  /** Plain text of the source, notes in brackets. */
  source: string;
  /** The translation, as `toMarkup` writes it. */
  target: string;
};

export type MemoryMatch = {
  sourceLang: Lang;
  targetLang: Lang;
  /** Plain text of the source paragraph that was translated. */
  sourceText: string;
  /** The translation, as `toMarkup` writes it. */
  markup: string;
  /** 1 for the same words, less the more they differ; never below the least that is offered. */
  similarity: number;
  /** From the remembered source to the paragraph in hand; empty when they are the same. */
  changes: WordChange[];
  /** Where it comes from and who made it. */
  from: {
    text: string;
    title: string;
    edition: number;
    para: string;
    translators: string[];
    publishedAt: string;
  };
};
