/** What a character is in a word. Zero is kept for what was not yet looked at. */
export const GAP = 1;
/** Changes no word, and no grapheme cluster goes on behind it but by its kind. */
export const UNSEEN = 2;
export const LATIN = 3;
/** Tells how the letter before it is spoken, as the ʻ of Hawaiʻi. */
export const MODIFIER = 4;
export const KHMER = 5;
/** Of a script without spaces between words. */
export const UNSPACED = 6;
export const NUMBER = 7;
export const OTHER = 8;
/** From here on: belongs to what stands before it. A mark of no script is no word where that is no letter. */
export const MARK = 9;
export const KHMER_MARK = 10;
export const UNSPACED_MARK = 11;
export const OTHER_MARK = 12;
/** Put the letter behind them below the one before: the coeng U+17D2 and the virama U+1039 of Burmese. */
export const COENG = 13;
export const VIRAMA = 14;

/** The first that fits counts. Scripts and general categories are those of Unicode (UAX #24, UAX #44). */
const KINDS: readonly [RegExp, number][] = [
  [/[\u17d2]/, COENG],
  [/[\u1039]/, VIRAMA],
  // Grapheme joiner, inherent vowels, variation selectors; half-width sound marks, which are letters to Unicode.
  [/[\u034f\u17b4\u17b5\u180b-\u180d\u180f]|[\ufe00-\ufe0f]|[\uff9e\uff9f]|[\u{e0100}-\u{e01ef}]/u, MARK],
  [/[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/, UNSEEN],
  // An apostrophe, whatever Unicode says.
  [/[\u02bc]/, GAP],
  [/[\u02b9-\u02c1\u0374\u02c6-\u02d1\u02ec\u02ee]/, MODIFIER],
  [/[\u1780-\u17b3]/, KHMER],
  [/[\u17b6-\u17d3\u17dd]/, KHMER_MARK],
  // Vowels that stand on the letter before and are letters to Unicode (UAX #29).
  [/[\u0e33\u0eb3]/, UNSPACED_MARK],
  [/(?=\p{M})[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u, UNSPACED_MARK],
  [/(?=\p{M})[\p{Script=Inherited}\p{Script=Common}]/u, MARK],
  [/\p{M}/u, OTHER_MARK],
  [/(?=[\p{L}\p{N}])\p{Script=Latin}/u, LATIN],
  [/(?=[\p{L}\p{Nl}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70]/u, UNSPACED],
  [/(?=\p{L})[\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u, UNSPACED],
  [/\p{N}/u, NUMBER],
  [/\p{L}/u, OTHER],
];

const known = new Uint8Array(0x10000);

/** The kind of the character at a place of a text, which is not inside of a surrogate pair. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return toKind(text.codePointAt(at) ?? unit);
  return known[unit] || (known[unit] = toKind(unit));
}

/** How many UTF-16 units the character at a place has. */
export function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function toKind(code: number): number {
  const character = String.fromCodePoint(code);
  return KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? GAP;
}
