/**
 * Fingerprints that near copies share: winnowing (Schleimer, Wilkerson and Aiken, “Winnowing: Local Algorithms for
 * Document Fingerprinting”, SIGMOD 2003) over runs of letters, so that it works for scripts without spaces.
 */
import type { Lang } from './body';
import { normalizeParagraph } from './hashing';

/** `run`: how many letters make a fingerprint. `window`: one is kept of so many neighbours. */
type Grain = { run: number; window: number };

const ALPHABETIC: Grain = { run: 10, window: 16 };
/** A character says as much as a word. */
const LOGOGRAPHIC: Grain = { run: 4, window: 8 };
const LOGOGRAPHIC_LANGS: ReadonlySet<Lang> = new Set(['zh', 'ja']);

/** A heading or a caption is too short to be found by a few. */
const SHORT = 8;
const SHORT_WINDOW = 3;

const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;
const BASE = 257;

/**
 * The fingerprints of a paragraph, as signed 32-bit integers, each once; none for one without letters. Two paragraphs
 * of a language that share `run + window - 1` letters in a row, white space and punctuation apart, share at least one:
 * 25 in an alphabet or in Khmer.
 */
export function keysOf(text: string, lang: Lang): number[] {
  const letters = toLetters(text);
  if (letters === '') return [];
  const { run, window } = LOGOGRAPHIC_LANGS.has(lang) ? LOGOGRAPHIC : ALPHABETIC;
  const hashes = hashRuns(letters, run);
  // What a narrower window keeps contains what a wider one keeps, so that short and long paragraphs find each other.
  return winnow(hashes, letters.length < SHORT * run ? SHORT_WINDOW : window);
}

/** How many letters a paragraph has, in UTF-16 units: what is much longer or shorter is not nearly the same. */
export function sizeOf(text: string): number {
  return toLetters(text).length;
}

/** Between which sizes a paragraph is looked at. Three words in ten may be other ones, and longer or shorter. */
export function similarSizes(size: number): { least: number; most: number } {
  return { least: Math.floor(size * LEAST_PART), most: Math.ceil(size / LEAST_PART) };
}

const LEAST_PART = 0.55;

function toLetters(text: string): string {
  return normalizeParagraph(text).toLowerCase().replace(NO_LETTER, '');
}

/** The hash of each run (Karp and Rabin, rolling), spread so that the least of some is any of them. */
function hashRuns(letters: string, run: number): number[] {
  const length = Math.min(run, letters.length);
  let leaving = 1;
  for (let place = 1; place < length; place += 1) leaving = Math.imul(leaving, BASE);
  const hashes: number[] = [];
  let hash = 0;
  for (let place = 0; place < letters.length; place += 1) {
    if (place >= length) hash -= Math.imul(letters.charCodeAt(place - length), leaving);
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(place)) | 0;
    if (place >= length - 1) hashes.push(spread(hash));
  }
  return hashes;
}

/** The end of MurmurHash3 (32 bits): neighbouring runs must not have neighbouring hashes. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

function winnow(hashes: readonly number[], window: number): number[] {
  const kept = new Set<number>();
  for (let start = 0; start === 0 || start + window <= hashes.length; start += 1) {
    kept.add(Math.min(...hashes.slice(start, start + window)));
  }
  return [...kept];
}
