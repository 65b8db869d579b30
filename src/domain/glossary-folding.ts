/** A text as terms are looked for in it, and where each of its units came from. */
export type Folded = {
  text: string;
  /** For every place in `text` where a letter with its marks begins: where it begins in the original. */
  starts: ReadonlyMap<number, number>;
  /** For every place in `text` where one ends: where it ends in the original. */
  ends: ReadonlyMap<number, number>;
};

/**
 * A letter with its marks, as far as no reader would cut it (UAX #29): with what a Khmer coeng (U+17D2) binds below it,
 * and the Thai and Lao vowels that are letters to Unicode but stand on the one before; or a run of white space.
 */
const CLUSTER = /\s+|[^\s](?:[\p{M}\u0e33\u0eb3\u200c\u200d]|(?<=\u17d2)\p{L})*/gu;

/** Zero-width spaces and joiners, soft hyphens: they change no word. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * A text without what does not make another word of it: NFC, lower case, white space as single spaces, straight
 * apostrophes, nothing unseen. Diacritics stay.
 */
export function foldText(original: string): Folded {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = '';
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const folded = fold(cluster);
    if (folded === '') continue;
    starts.set(text.length, index);
    text += folded;
    ends.set(text.length, index + cluster.length);
  }
  return { text, starts, ends };
}

function fold(cluster: string): string {
  if (/^\s/u.test(cluster)) return ' ';
  return cluster
    .replace(UNSEEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'");
}
