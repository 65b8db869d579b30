import * as kinds from './kinds';

/** The scripts that a word is cut into: each is the kind of its letters. */
const SCRIPT_OF_KIND: Readonly<Record<number, number>> = {
  [kinds.LATIN]: kinds.LATIN,
  [kinds.KHMER]: kinds.KHMER,
  [kinds.KHMER_MARK]: kinds.KHMER,
  [kinds.COENG]: kinds.KHMER,
  [kinds.UNSPACED]: kinds.UNSPACED,
  [kinds.UNSPACED_MARK]: kinds.UNSPACED,
  [kinds.VIRAMA]: kinds.UNSPACED,
  [kinds.NUMBER]: kinds.NUMBER,
  [kinds.OTHER]: kinds.OTHER,
  [kinds.OTHER_MARK]: kinds.OTHER,
  [kinds.MODIFIER]: kinds.OTHER,
};

const BINDS: Readonly<Record<number, number>> = {
  [kinds.KHMER]: kinds.COENG,
  [kinds.UNSPACED]: kinds.VIRAMA,
};

/**
 * The script of the piece of a word that begins at a place; null where none begins. Marks without a letter are of one
 * script, whatever their order, which NFC may change.
 */
export function findScript(word: string, at: number): number | null {
  let script = SCRIPT_OF_KIND[kinds.kindAt(word, at)] ?? null;
  if (script === null) return null;
  for (let next = at; isMark(word, next); next = skipUnseen(word, next + kinds.widthAt(word, next))) {
    script = Math.min(script, SCRIPT_OF_KIND[kinds.kindAt(word, next)] ?? script);
  }
  return script;
}

function isMark(word: string, at: number): boolean {
  return at < word.length && kinds.kindAt(word, at) >= kinds.MARK;
}

/** Where the piece of a word ends that begins at a place: letters of its script, or one of them with all its marks. */
export function findPieceEnd(word: string, start: number, script: number): number {
  let end = start;
  let next = start;
  do {
    end = findPartEnd(word, next, script);
    next = skipUnseen(word, end);
  } while (next < word.length && goesOn(kinds.kindAt(word, next), script));
  while (isJoiner(word.charCodeAt(end))) end += 1;
  return end;
}

function goesOn(kind: number, script: number): boolean {
  if (kind >= kinds.MARK) return true;
  if (kind === kinds.MODIFIER) return script === kinds.LATIN || script === kinds.OTHER;
  return kind === script && script !== kinds.KHMER && script !== kinds.UNSPACED;
}

/** A character; or what binds, with the marks behind it, and the letter behind these that it binds. */
function findPartEnd(word: string, at: number, script: number): number {
  const end = at + kinds.widthAt(word, at);
  if (kinds.kindAt(word, at) !== BINDS[script]) return end;
  let marksEnd = end;
  let next = skipUnseen(word, end);
  while (isMark(word, next)) {
    marksEnd = next + kinds.widthAt(word, next);
    next = skipUnseen(word, marksEnd);
  }
  return next < word.length && kinds.kindAt(word, next) === script
    ? next + kinds.widthAt(word, next)
    : marksEnd;
}

function skipUnseen(word: string, at: number): number {
  let next = at;
  while (next < word.length && kinds.kindAt(word, next) === kinds.UNSEEN) next += 1;
  return next;
}

/** A grapheme cluster ends with them although nobody sees them (UAX #29, GB9). */
function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d;
}
