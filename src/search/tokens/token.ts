/** A piece of a text that is indexed and asked for as a whole. */
export type Token = {
  /** Without what readers may leave out when they type: the key of the index. */
  folded: string;
  /** In NFC and lower case, with its diacritics; a number, and Khmer, has one form only, which is `folded`. */
  exact: string;
  /** Where it stands in the text, in UTF-16 units; a token never ends inside a grapheme cluster. */
  start: number;
  end: number;
  /**
   * Tokens with the same number stand together: a phrase. Between them is no space and no punctuation but a hyphen, an
   * apostrophe, or the point of a number.
   */
  run: number;
};
