const WITHOUT_SPACES =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** Whether some of a text is written without spaces between words: its tokens are parts of words. */
export function isWithoutSpaces(text: string): boolean {
  return WITHOUT_SPACES.test(text);
}
