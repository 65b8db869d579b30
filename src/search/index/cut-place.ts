import { BoundedMemory } from '@/domain/bounded-memory';
import { splitWords } from '@/domain/split-words';
import { pairTokens } from '../tokens/pair-tokens';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import { isWithoutSpaces } from '../tokens/without-spaces';
import { LONGEST_WORD } from './spelling-grams';
import type { Place } from './text-places';

/** What the index needs of the words of a place. */
export type CutPlace = {
  /** Its folded tokens, each between spaces; empty when it has none. */
  line: string;
  /** The same as the table `words` has them. */
  paired: string;
  /** Tokens as written, where folding changed them, each once. */
  exact: string[];
  /** Whole words as written, for those that were misspelt in a question. */
  words: string[];
};

/** Names and topics come again in text after text. */
const cuts = new BoundedMemory<CutPlace>(4096);

const LETTER = /\p{L}/u;

/** Cuts the words of a place into tokens and whole words. */
export function cutPlace(place: Pick<Place, 'kind' | 'words'>): CutPlace {
  const { kind, words } = place;
  if (kind !== 'names' && kind !== 'topics') return cut(words, kind !== 'paragraph');
  const known = cuts.get(words);
  if (known !== undefined) return known;
  const made = cut(words, true);
  cuts.set(words, made);
  return made;
}

/** @param isShort finding words where no spaces are takes too long for all of a body */
function cut(text: string, isShort: boolean): CutPlace {
  place += 1;
  let line = '';
  const exact: string[] = [];
  const words: string[] = [];
  let isJoined = false;
  for (const chunk of text.split(SPACE)) {
    const made = recallChunk(chunk);
    if (made.line === '') continue;
    line += made.line;
    if (made.place === place) continue;
    made.place = place;
    for (const form of made.exact) exact.push(form);
    for (const word of made.words) words.push(word);
    isJoined ||= made.isJoined;
  }
  if (isJoined && isShort) words.push(...splitJoined(text));
  if (line !== '') line += ' ';
  return { line, paired: isJoined ? toPaired(line) : line, exact: [...new Set(exact)], words };
}

function toPaired(line: string): string {
  return ` ${pairTokens(line.trim().split(' ')).join(' ')} `;
}

/** What stands between white space; its `line` has a space before each token. `place`: the last that it was seen in. */
type CutChunk = Omit<CutPlace, 'paired'> & { isJoined: boolean; place: number };

/** No token goes across white space, and most of what stands between comes again. */
const SPACE = /[ \n]+/;
const LONGEST_CHUNK = 24;
const MOST_CHUNKS = 100_000;
let chunks = new Map<string, CutChunk>();
let chunksBefore = new Map<string, CutChunk>();
let place = 0;

/** Forgets what was not seen since it last forgot something. */
function recallChunk(chunk: string): CutChunk {
  const known = chunks.get(chunk);
  if (known !== undefined) return known;
  const made = chunksBefore.get(chunk) ?? cutChunk(chunk);
  if (chunk.length > LONGEST_CHUNK) return made;
  if (chunks.size >= MOST_CHUNKS) {
    chunksBefore = chunks;
    chunks = new Map();
  }
  // V8 keeps all of a text in memory for a part of it.
  chunks.set(chunk.length < SHORTEST_PART ? chunk : Buffer.from(chunk).toString(), made);
  return made;
}

/** V8 copies shorter ones anyway. In UTF-16 units. */
const SHORTEST_PART = 13;

function cutChunk(chunk: string): CutChunk {
  const tokens = tokenize(chunk);
  return {
    line: tokens.map(({ folded }) => ` ${folded}`).join(''),
    exact: tokens.filter(({ exact, folded }) => exact !== folded).map(toExact),
    words: tokens.map(toExact).filter((exact) => isWord(exact) && !isWithoutSpaces(exact)),
    isJoined: tokens.some(({ exact }) => isWithoutSpaces(exact)),
    place: 0,
  };
}

/** The words that stand without spaces between them; one letter alone is none that could be misspelt. */
function splitJoined(text: string): string[] {
  return splitWords(text, 'und')
    .filter(isWithoutSpaces)
    .map((word) => tokenize(word))
    .filter((tokens) => tokens.length > 1)
    .map((tokens) => tokens.map(toExact).join(''))
    .filter(isWord);
}

const toExact = (token: Token) => token.exact;

function isWord(word: string): boolean {
  return word.length <= LONGEST_WORD && LETTER.test(word);
}
