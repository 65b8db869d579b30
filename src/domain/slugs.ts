import { cutAtGrapheme } from './graphemes';

/** Words that stand in a slug's place in our URLs. */
const RESERVED = new Set(['editions', 'with']);
const MAX_LENGTH = 80;
const UNTITLED = 'untitled';

/** Zero-width spaces and joiners, soft hyphens, variation selectors: two slugs must not differ in what nobody sees. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const NOT_IN_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const MARK_WITHOUT_LETTER = /(?<![\p{L}\p{M}\p{N}])\p{M}+/gu;

/**
 * The readable part of a text's URL: lower case, letters and digits of any language with their marks (Unicode
 * general categories L, M, N), NFC, single hyphens between. Never empty, never with a dot, never a reserved word,
 * at most 80 UTF-16 units and never cut inside a grapheme cluster.
 */
export function toSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(MARK_WITHOUT_LETTER, '')
    .replace(NOT_IN_A_WORD, '-')
    .replace(/^-|-$/g, '');
  const slug = shorten(words) || UNTITLED;
  return RESERVED.has(slug) ? `${slug}-1` : slug;
}

/** Cuts between two words where the last of them would not cost half of the slug. */
function shorten(words: string): string {
  if (words.length <= MAX_LENGTH) return words;
  const cut = cutAtGrapheme(words, MAX_LENGTH);
  const lastHyphen = words[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
  return (lastHyphen > MAX_LENGTH / 2 ? cut.slice(0, lastHyphen) : cut).replace(/-$/, '');
}
