/** Letters that Unicode does not take apart, as readers type them who do not have them. */
const BY_HAND: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ø: 'o',
  ɔ: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ȷ: 'j',
  ŧ: 't',
  ƀ: 'b',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ǝ: 'e',
  ə: 'e',
  ɨ: 'i',
  ʉ: 'u',
  ĸ: 'k',
  ŋ: 'n',
  ƒ: 'f',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const FOLDED_BY_HAND = new RegExp(`[${Object.keys(BY_HAND).join('')}]`, 'gu');
const NOT_LATIN = /\P{Script=Latin}/gu;

/**
 * A word in Latin letters without its diacritics, in lower case: NFKD (UAX #15), of which only Latin letters are kept,
 * and by hand what has no decomposition. Full-width, raised and joined letters (ﬁ, ᵉ, Ⅷ) become ordinary ones.
 */
export function foldLatin(word: string): string {
  const letters = word.normalize('NFKD').replace(NOT_LATIN, '').toLowerCase();
  return letters.replace(FOLDED_BY_HAND, (letter) => BY_HAND[letter] ?? letter);
}
