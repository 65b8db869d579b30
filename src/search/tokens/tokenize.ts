import { cutWord, type Piece } from './cut-word';
import { GAP, kindAt, MARK, UNSEEN, widthAt } from './kinds';
import type { Token } from './token';

const LETTER = /^\p{L}/u;

/** French words that lose their vowel before another: l’eau, qu’elle, jusqu’ici. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)$/i;
const APOSTROPHE = /['\u2019\u02bc]/;
const BETWEEN_WORDS = /[-\u2010\u2011'\u2019\u02bc]/;
const BETWEEN_DIGITS = /[.,]/;
const BEGINS_WITH_DIGIT = /^\p{Nd}/u;
const ENDS_WITH_DIGIT = /\p{Nd}$/u;

/**
 * The words of a text as the index keeps them and as questions ask for them: letters, marks and numbers, cut where the
 * script changes, and in scripts without spaces at every orthographic cluster (Khmer, UTN #61) or character (Chinese,
 * Japanese, Thai, Lao, Burmese). Without diacritics in Latin letters, digits as those of ASCII, everything in lower
 * case and NFC, without what nobody sees. A French elision is left out: l’eau is eau.
 *
 * Places are in the text as given, in UTF-16 units. Any string will do.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let run = -1;
  let before = '';
  let end = -1;
  for (let start = findWord(text, 0); start < text.length; start = findWord(text, end)) {
    const gap = start - end === 1 ? text.charAt(end) : ' ';
    end = findWordEnd(text, start);
    const word = text.slice(start, end);
    if (gap !== ' ' && isElided(before, gap, word)) {
      tokens.pop();
      run += 1;
    } else if (gap === ' ' || !isInside(before, gap, word)) run += 1;
    for (const piece of recallPieces(word)) {
      tokens.push({
        folded: piece.folded,
        exact: piece.exact,
        start: start + piece.start,
        end: start + piece.end,
        run,
      });
    }
    before = word;
  }
  return tokens;
}

function findWord(text: string, from: number): number {
  let at = Math.max(0, from);
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== GAP && kind !== UNSEEN && kind !== MARK) return at;
    at += widthAt(text, at);
  }
  return at;
}

function findWordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) !== GAP) at += widthAt(text, at);
  return at;
}

function isElided(before: string, gap: string, behind: string): boolean {
  return APOSTROPHE.test(gap) && ELIDED.test(before) && LETTER.test(behind);
}

/** A hyphen, an apostrophe and the point of a number are no gap. */
function isInside(before: string, gap: string, behind: string): boolean {
  if (BETWEEN_WORDS.test(gap)) return true;
  return BETWEEN_DIGITS.test(gap) && ENDS_WITH_DIGIT.test(before) && BEGINS_WITH_DIGIT.test(behind);
}

/** Words come again. Longer ones are not kept: V8 would keep the whole text with a piece of 13 units or more. */
const recalled = new Map<string, readonly Piece[]>();
const LONGEST_RECALLED = 12;
const MOST_RECALLED = 40_000;

function recallPieces(word: string): readonly Piece[] {
  if (word.length > LONGEST_RECALLED) return cutWord(word);
  const known = recalled.get(word);
  if (known) return known;
  if (recalled.size >= MOST_RECALLED) recalled.clear();
  const pieces = cutWord(word);
  recalled.set(word, pieces);
  return pieces;
}
