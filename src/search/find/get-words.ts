import type { IndexReader } from '../index/index-reader';
import { toWords } from './columns';

/** The words of a place as published; null when the text has been changed since. */
export function getWords(index: IndexReader, no: number, at: number): string | null {
  const row = index.prepare('SELECT words FROM place WHERE text = ? AND at = ?').get(no, at);
  return row === undefined ? null : toWords(row[0]);
}
