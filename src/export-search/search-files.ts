import type { Lang } from '@/domain/body';
import type { ArticleRow } from '@/domain/reading';

/**
 * The files of a search without a server. Each is a script that gives its content to `RECEIVER`, because pages that
 * were opened from a disk may load scripts, and may not read files.
 */
export const RECEIVER = 'colophonSearch';

/** `search/contents.js`: what there is. */
export type SearchContents = {
  /** By their number. The number of a text is that of its article times how many languages there are, plus this. */
  languages: Lang[];
  articles: number;
  /** The first token of each of the parts of the index, which are ranges of tokens in the order of their UTF-16 units. */
  parts: string[];
};

/** `search/words/…`: tokens with their encoded postings. */
export type WordsPart = Record<string, string>;

/** `search/articles/…`: the article as lists name it, for readers of each language of the interface. */
export type ArticlePart = Record<string, ArticleRow>;

/** `search/texts/…`: a text with its places, as `toStoredPlaces` writes them. */
export type TextPart = { lang: Lang; edition: number; places: string };

export const CONTENTS_FILE = 'contents.js';

export function wordsFile(part: number): string {
  return `words/${part}.js`;
}

/** In folders of a thousand: file systems of memory sticks are slow with more. */
export function articleFile(article: number): string {
  return `articles/${Math.floor(article / 1000)}/${article}.js`;
}

export function textFile(no: number): string {
  return `texts/${Math.floor(no / 1000)}/${no}.js`;
}
