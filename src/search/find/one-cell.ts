import type { IndexReader } from '../index/index-reader';
import type { SqlValue } from '../index/statements';

/** What a statement gives that answers one cell of words, which are empty where it has nothing. */
export function readCell(index: IndexReader, sql: string, ...values: SqlValue[]): string {
  // Reading a row costs a microsecond for each of its columns: where there are many, SQLite writes them in one cell.
  const cell = index.prepare(sql).get(...values)?.[0];
  return typeof cell === 'string' ? cell : '';
}

/** The same for a list of lists in JSON. */
export function readJsonRows(index: IndexReader, sql: string, ...values: SqlValue[]): unknown[][] {
  const rows: unknown = JSON.parse(readCell(index, sql, ...values) || '[]');
  return Array.isArray(rows) ? rows.filter((row) => Array.isArray(row)) : [];
}
