/**
 * What changes no word: soft hyphen, zero-width space and joiners, directions, byte order mark; inherent vowels of Khmer
 * (U+17B4, U+17B5), grapheme joiner, variation selectors.
 */
const UNSEEN =
  /[\u00ad\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\ufeff]|[\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** A text without what nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
