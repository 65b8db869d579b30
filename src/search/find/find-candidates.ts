import type { IndexReader } from '../index/index-reader';
import { WORD_COLUMNS } from '../index/schema';
import { readCell } from './one-cell';

/** A text that matches; the higher the score, the better. */
export type Candidate = { no: number; score: number };

/** The newest articles first. */
export type Candidates = { texts: Candidate[]; capped: boolean };

/** So many texts are ranked and counted: what a reader waits for must not grow with the archive. */
export const MOST_RANKED = 1000;

// Numbers of BM25 are the lower the better, and are less than a millionth for words that nearly all texts have.
const SCORE = `CAST(bm25(words, ${Object.values(WORD_COLUMNS).join(', ')}) * -1e9 AS INTEGER)`;

const toStatement = (score: string) => `SELECT group_concat(no || ':' || score) FROM (
    SELECT rowid AS no, ${score} AS score FROM words WHERE words MATCH ?
    ORDER BY rowid DESC LIMIT ${MOST_RANKED + 1}
  )`;
const RANKED = toStatement(SCORE);
const UNRANKED = toStatement('0');

/**
 * The texts that match an expression of FTS5, ranked by BM25. That looks through all texts for each phrase: a question
 * with too many is answered with the newest first.
 */
export function findCandidates(index: IndexReader, match: string, ranked: boolean): Candidates {
  const found = readCell(index, ranked ? RANKED : UNRANKED, match);
  const texts = found === '' ? [] : found.split(',').map(toCandidate);
  return { texts: texts.slice(0, MOST_RANKED), capped: texts.length > MOST_RANKED };
}

function toCandidate(item: string): Candidate {
  const colon = item.indexOf(':');
  return { no: Number(item.slice(0, colon)), score: Number(item.slice(colon + 1)) };
}
