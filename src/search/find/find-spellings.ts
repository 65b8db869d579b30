import { LONGEST_WORD, toSpellingGrams } from '../index/spelling-grams';
import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import { tokenize } from '../tokens/tokenize';
import { toWords } from './columns';
import { editDistance } from './edit-distance';
import { isWithoutSpaces } from '../tokens/without-spaces';

/** Of words that have some of its runs of letters, those with the most are compared. */
const MOST_COMPARED = 300;
const LETTERS_OF_A_SHORT_WORD = 4;

const ALIKE = `SELECT word.word, word.texts FROM (
    SELECT spelling.rowid AS found, count(*) AS common FROM json_each(?) AS gram CROSS JOIN spelling
    WHERE spelling MATCH gram.value GROUP BY spelling.rowid ORDER BY common DESC LIMIT ${MOST_COMPARED}
  ) CROSS JOIN word ON word.no = found`;

/** Words of the archive that are nearly this one, the likeliest first. Letters are compared, clusters in Khmer. */
export function findSpellings(index: IndexReader, word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  const grams = toSpellingGrams(word)
    .split(' ')
    .filter((gram) => gram !== '');
  const rows = index.prepare(ALIKE).all(JSON.stringify(grams.map((gram) => `"${gram}"`)));
  const asked = toLetters(word);
  const most = asked.length <= LETTERS_OF_A_SHORT_WORD ? 1 : 2;
  return (
    rows
      .map(([other, texts]) => ({ word: toWords(other), texts: toNumber(texts) }))
      .map((other) => ({ ...other, distance: editDistance(asked, toLetters(other.word), most) }))
      .filter(({ distance }) => distance > 0 && distance < Infinity)
      // Any cluster could stand in the place of another: the one that looks most like it was meant.
      .map((other) => ({ ...other, strokes: isWithoutSpaces(word) ? countStrokes(word, other.word) : 0 }))
      .sort((a, b) => a.distance - b.distance || a.strokes - b.strokes || b.texts - a.texts)
      .map((other) => other.word)
  );
}

function countStrokes(word: string, other: string): number {
  return editDistance([...word], [...other], LONGEST_WORD);
}

function toLetters(word: string): string[] {
  const tokens = tokenize(word).map(({ folded }) => folded);
  return tokens.length === 1 ? [...(tokens[0] ?? '')] : tokens;
}
