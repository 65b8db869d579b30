/** Where a text may be cut without breaking what a reader sees as one letter (UAX #29, grapheme clusters). */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** U+17D2 binds the next Khmer consonant below the one before; not every ICU keeps the two together. */
const KHMER_COENG = '\u17d2';

/**
 * The longest beginning of a text that has at most `max` UTF-16 units and ends between two grapheme clusters.
 * Reads no further than it must: `Intl.Segmenter` slows down more than linearly with the length of its input.
 */
export function cutAtGrapheme(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index } of segmenter.segment(text.slice(0, max + LOOK_AHEAD))) {
    if (index > max) break;
    if (text[index - 1] !== KHMER_COENG) end = index;
  }
  return text.slice(0, end);
}

/** Enough units behind the cut to see whether the cluster before it goes on. */
const LOOK_AHEAD = 32;
