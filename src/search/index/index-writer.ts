import type Database from 'libsql';
import { applyChange, type IndexChange } from './apply-change';
import { readState, type IndexState } from './index-state';
import { beginBuilding, endBuilding, openForWriting } from './open-for-writing';
import { forgetSharedTables, openSharedTables, writeSharedTables, type SharedTables } from './shared-tables';
import { Statements } from './statements';
import { isDamage, UnusableIndexError } from './unusable-index-error';

/**
 * An index opened for writing; there must be one writer only. Everything is synchronous.
 *
 * @throws UnusableIndexError from any of its functions when the file turns out to be damaged
 */
export type IndexWriter = {
  file: string;
  /** One transaction: all of the change and its position, or nothing. */
  apply(change: IndexChange): void;
  getState(): IndexState;
  /** Ends a building in bulk: before it the file is no index, from then on it is one like any other. */
  finish(): void;
  close(): void;
};

/**
 * Makes an index in a new file. In bulk it is quicker: all until `finish` is one transaction, what texts have in common
 * waits in memory, and a change that fails leaves a file that can only be thrown away.
 *
 * @throws Error when there is such a file
 */
export function createIndex(file: string, { bulk = false } = {}): IndexWriter {
  const writer = new Writer({ file, database: beginBuilding(file), isBulk: true });
  if (!bulk) writer.finish();
  return writer;
}

/**
 * Opens an index for writing.
 *
 * @throws UnusableIndexError when the file is missing, damaged, no index, or one of another format
 */
export function openIndexWriter(file: string): IndexWriter {
  return new Writer({ file, database: openForWriting(file), isBulk: false });
}

class Writer implements IndexWriter {
  readonly file: string;
  readonly #database: Database.Database;
  readonly #statements: Statements;
  readonly #shared: SharedTables;
  #isBulk: boolean;

  constructor(options: { file: string; database: Database.Database; isBulk: boolean }) {
    this.file = options.file;
    this.#database = options.database;
    this.#isBulk = options.isBulk;
    this.#statements = new Statements(options.database);
    this.#shared = openSharedTables(this.#statements);
  }

  apply(change: IndexChange): void {
    this.#guard(() => {
      if (this.#isBulk) this.#change(change);
      else this.#inTransaction(() => this.#change(change));
    });
  }

  getState(): IndexState {
    return this.#guard(() => readState(this.#statements));
  }

  finish(): void {
    if (!this.#isBulk) return;
    this.#guard(() => {
      writeSharedTables(this.#shared);
      endBuilding(this.#database);
    });
    this.#isBulk = false;
  }

  close(): void {
    this.#database.close();
  }

  #change(change: IndexChange): void {
    applyChange({ statements: this.#statements, shared: this.#shared, change });
    if (!this.#isBulk) writeSharedTables(this.#shared);
  }

  #inTransaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      forgetSharedTables(this.#shared);
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #guard<Answer>(ask: () => Answer): Answer {
    try {
      return ask();
    } catch (error) {
      throw isDamage(error) ? new UnusableIndexError(this.file, error) : error;
    }
  }
}
