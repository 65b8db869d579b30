import { createHash } from 'node:crypto';
import Database from 'libsql';
import { DUMPED_PARTS } from './dumped-parts';
import { toReadOnlyAddress } from './index-address';

/** Of each part of an index how many rows it has, and their SHA-256 in lower-case hex. */
export type IndexDump = Record<string, { rows: number; sha256: string }>;

/**
 * All that an index has, by what it is about and not by numbers, in an order of its own: two indexes of the same texts
 * have the same dump however they came to be. For checks of small indexes: SQLite sorts every token.
 *
 * @throws Error when the file cannot be read
 */
export function dumpIndex({ file }: { file: string }): IndexDump {
  const dump: IndexDump = {};
  for (const part of Object.keys(DUMPED_PARTS)) {
    const hash = createHash('sha256');
    let rows = 0;
    for (const row of readPart({ file }, part)) {
      hash.update(`${row}\n`);
      rows += 1;
    }
    dump[part] = { rows, sha256: hash.digest('hex') };
  }
  return dump;
}

/** The rows of a part of the dump, each as JSON, to see where two differ. */
export function* readPart({ file }: { file: string }, part: string): Generator<string> {
  const { before = '', rows } = DUMPED_PARTS[part] ?? { rows: '' };
  if (rows === '') throw new RangeError(`${part} is no part of a dump`);
  const database = new Database(toReadOnlyAddress(file));
  try {
    database.exec(`PRAGMA temp_store = MEMORY; ${before}`);
    for (const row of database.prepare(rows).raw().iterate()) yield JSON.stringify(row);
  } finally {
    database.close();
  }
}

/** What two dumps do not have in common: the names of the parts. */
export function compareDumps(one: IndexDump, other: IndexDump): string[] {
  return Object.keys(one).filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
