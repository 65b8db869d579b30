import { openIndexReader } from '../index-reader';
import { FTS_TABLES, openForWriting } from '../open-for-writing';

/**
 * What is wrong with an index, in words for a log; null when nothing is. Reads all of the file, and waits for others
 * who write to it.
 */
export function findIndexFault(file: string): string | null {
  try {
    return findDamagedPage(file) ?? findDamagedWords(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function findDamagedPage(file: string): string | null {
  const reader = openIndexReader(file);
  try {
    const [row] = reader.prepare('PRAGMA quick_check(1)').all();
    return row?.[0] === 'ok' ? null : String(row?.[0]);
  } finally {
    reader.close();
  }
}

/** FTS5 checks its own tables; it takes that for writing. */
function findDamagedWords(file: string): string | null {
  const database = openForWriting(file);
  try {
    for (const table of FTS_TABLES)
      database.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    return null;
  } finally {
    database.close();
  }
}
