import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'libsql';
import { FORMAT, SCHEMA } from './schema';
import { Statements } from './statements';
import { UnusableIndexError } from './unusable-index-error';

/** The tables of FTS5. */
export const FTS_TABLES = ['words', 'label_words', 'spelling'] as const;

/** In KiB, negative as SQLite has it. */
const CACHE_SIZE = -32_000;
/** How long to wait for another writer, in milliseconds. */
const LONGEST_WAIT = 5000;

/** What FTS5 gathers in memory before it writes, in bytes. */
const USUAL_HASH_SIZE = 1 << 20;
const BULK_HASH_SIZE = 16 << 20;

/**
 * Opens the file of an index for writing.
 *
 * @throws UnusableIndexError when it is missing, damaged, no index, or one of another format
 */
export function openForWriting(file: string): Database.Database {
  try {
    if (!existsSync(file)) throw new Error('there is no such file');
    const database = new Database(resolve(file));
    database.exec(`PRAGMA busy_timeout = ${LONGEST_WAIT}; PRAGMA cache_size = ${CACHE_SIZE}`);
    const format = new Statements(database).get('PRAGMA user_version')?.[0];
    if (format !== FORMAT) throw new Error(`its format is ${String(format)} and not ${FORMAT}`);
    database.exec('PRAGMA synchronous = NORMAL');
    return database;
  } catch (error) {
    throw new UnusableIndexError(file, error);
  }
}

/**
 * Makes the tables of an index in a new file, which is no index yet. All that is done until `endBuilding` is one
 * transaction that cannot be taken back.
 *
 * @throws Error when there is such a file
 */
export function beginBuilding(file: string): Database.Database {
  if (existsSync(file)) throw new Error(`There is a file ${file} already`);
  const database = new Database(resolve(file));
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; 
    PRAGMA cache_size = ${CACHE_SIZE}; ${SCHEMA}`);
  setHashSize(database, BULK_HASH_SIZE);
  database.exec('BEGIN');
  return database;
}

/** Makes the file an index like any other, safe from a loss of power. */
export function endBuilding(database: Database.Database): void {
  for (const table of FTS_TABLES) database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  setHashSize(database, USUAL_HASH_SIZE);
  // The checkpoint makes the disk take all of the file.
  database.exec(`COMMIT; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA user_version = ${FORMAT}; PRAGMA wal_checkpoint(TRUNCATE)`);
}

function setHashSize(database: Database.Database, bytes: number): void {
  for (const table of FTS_TABLES)
    database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${bytes})`);
}
