import type { Database, Statement } from 'libsql';
import { BoundedMemory } from '@/domain/bounded-memory';

/** What SQLite stores and answers. */
export type SqlValue = string | number | null;

/** Statements come from few places in the code; those with lists of varying length must not pile up. */
const MOST_KEPT = 256;

/** Prepared statements by their SQL. Rows are lists, in the order of the columns asked for. */
export class Statements {
  readonly #database: Database;
  // A statement that was asked for all rows answers `get` with an old row (libsql 0.5.29): one each.
  readonly #all = new BoundedMemory<Statement>(MOST_KEPT);
  readonly #get = new BoundedMemory<Statement>(MOST_KEPT);
  readonly #run = new BoundedMemory<Statement>(MOST_KEPT);

  constructor(database: Database) {
    this.#database = database;
  }

  all(sql: string, values: SqlValue[] = []): unknown[][] {
    const statement = this.#all.get(sql) ?? this.#keep(this.#all, sql).raw();
    return statement.all(toStored(values)).map(toRow);
  }

  get(sql: string, values: SqlValue[] = []): unknown[] | undefined {
    const statement = this.#get.get(sql) ?? this.#keep(this.#get, sql).raw();
    const row = statement.get(toStored(values));
    return row === undefined ? undefined : toRow(row);
  }

  run(sql: string, values: SqlValue[] = []): void {
    this.insert(sql, values);
  }

  /** As `run`; gives the number of the row that was added. RETURNING would take five times as long. */
  insert(sql: string, values: SqlValue[]): number {
    return Number((this.#run.get(sql) ?? this.#keep(this.#run, sql)).run(toStored(values)).lastInsertRowid);
  }

  #keep(kept: BoundedMemory<Statement>, sql: string): Statement {
    const statement = this.#database.prepare(sql);
    kept.set(sql, statement);
    return statement;
  }
}

/** What is behind a null character is never read again (libsql 0.5.29). */
function toStored(values: SqlValue[]): SqlValue[] {
  return values.some((value) => typeof value === 'string' && value.includes('\u0000'))
    ? values.map((value) => (typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd') : value))
    : values;
}

function toRow(row: unknown): unknown[] {
  if (!Array.isArray(row)) throw new TypeError('The statement answers no rows');
  return row;
}
