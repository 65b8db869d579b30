import { existsSync } from 'node:fs';
import Database from 'libsql';
import { toReadOnlyAddress } from './index-address';
import { readState, type IndexState } from './index-state';
import { FORMAT } from './schema';
import { Statements, type SqlValue } from './statements';
import { isDamage, UnusableIndexError } from './unusable-index-error';

/**
 * An index opened for reading. All of it is synchronous, and every statement sees what was committed before it.
 *
 * @throws UnusableIndexError from any of its functions when the file turns out to be damaged
 */
export type IndexReader = {
  file: string;
  /** A statement is prepared once. Its rows are lists, in the order of the columns. */
  prepare(sql: string): {
    all(...values: SqlValue[]): unknown[][];
    get(...values: SqlValue[]): unknown[] | undefined;
  };
  getState(): IndexState;
  close(): void;
};

/** In KiB, negative as SQLite has it. */
const CACHE_SIZE = -32_000;
/** A writer that was killed leaves work to whoever opens the file next: others wait that long, in milliseconds. */
const LONGEST_WAIT = 1000;

/**
 * Opens an index that others may be writing to.
 *
 * @param whenUnusable told once, when the file turns out to be damaged later on
 * @throws UnusableIndexError when the file is missing, damaged, no index, or one of another format
 */
export function openIndexReader(file: string, whenUnusable: () => void = () => {}): IndexReader {
  const database = open(file);
  const statements = new Statements(database);
  let isUnusable = false;

  function guard<Answer>(ask: () => Answer): Answer {
    try {
      return ask();
    } catch (error) {
      if (!isDamage(error)) throw error;
      if (!isUnusable) whenUnusable();
      isUnusable = true;
      throw new UnusableIndexError(file, error);
    }
  }

  return {
    file,
    prepare: (sql) => ({
      all: (...values) => guard(() => statements.all(sql, values)),
      get: (...values) => guard(() => statements.get(sql, values)),
    }),
    getState: () => guard(() => readState(statements)),
    close: () => void database.close(),
  };
}

function open(file: string): Database.Database {
  try {
    if (!existsSync(file)) throw new Error('there is no such file');
    const database = new Database(toReadOnlyAddress(file));
    database.exec(`PRAGMA busy_timeout = ${LONGEST_WAIT}; PRAGMA cache_size = ${CACHE_SIZE}`);
    const statements = new Statements(database);
    const format = statements.get('PRAGMA user_version')?.[0];
    if (format !== FORMAT) throw new Error(`its format is ${String(format)} and not ${FORMAT}`);
    readState(statements);
    return database;
  } catch (error) {
    throw new UnusableIndexError(file, error);
  }
}
