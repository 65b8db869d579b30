import type { Lang } from './body';
import { cutAtGrapheme } from './graphemes';

/** `Intl.Segmenter` slows down more than linearly with the length of its input: it is given pieces of this length. */
const LONGEST_PIECE = 400;

/** The end of a sentence with the white space behind it: also in Khmer (U+17D4, U+17D5), which needs none. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[\n\u17d4\u17d5\u3002]\s*/gu;
/** What does not end here: a Khmer coeng, joined emoji. Not every ICU keeps these together in a word. */
const GOES_ON = /[\u17d2\u200d]$/u;
const BEGINS_INSIDE = /^[\p{M}\u200d\udc00-\udfff]/u;

const segmenters = new Map<Lang, Intl.Segmenter>();

/**
 * The words of a text in their order, and what stands between them: together they are the text. Words as the language
 * has them (UAX #29; Khmer, which has no spaces between them, by ICU's dictionary). None is cut inside a grapheme
 * cluster.
 *
 * @throws RangeError when `lang` is no language tag
 */
export function splitWords(text: string, lang: Lang): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  const words: string[] = [];
  for (const piece of splitPieces(text)) {
    for (const { segment } of segmenter.segment(piece)) {
      const last = words.at(-1);
      if (last !== undefined && isInside(last, segment)) words[words.length - 1] = last + segment;
      else words.push(segment);
    }
  }
  return words;
}

function isInside(before: string, behind: string): boolean {
  return (
    GOES_ON.test(before) || BEGINS_INSIDE.test(behind) || (before.endsWith('\r') && behind.startsWith('\n'))
  );
}

function splitPieces(text: string): string[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).flatMap((end, index) => splitSentence(text.slice(bounds[index], end)));
}

/** Long sentences are cut at white space where there is some, so that the words are the same in any surroundings. */
function splitSentence(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_PIECE) {
    const piece = cutPiece(rest);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function cutPiece(text: string): string {
  const [toLastSpace = text] = /^[\s\S]*[\s\u200b]/u.exec(text.slice(0, LONGEST_PIECE)) ?? [];
  // Only a cluster longer than a piece leaves nothing to cut: `isInside` puts it together again.
  return cutAtGrapheme(toLastSpace, LONGEST_PIECE) || text.slice(0, LONGEST_PIECE);
}
