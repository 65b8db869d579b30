import { join } from 'node:path';
import Database from 'libsql';

/** SQLite's result code for a file that somebody else has locked. */
const BUSY = 5;

/**
 * Makes this process the one that writes the index of a folder: an index has one writer. The lock is SQLite's own on
 * an empty file, which the system lets go when the process is killed. Gives how to let go; null while another has it.
 */
export function takeTurn(folder: string): (() => void) | null {
  const lock = new Database(join(folder, 'writer.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => {
      // A statement that the collector has not come to keeps a closed database open: so the lock goes first.
      lock.exec('ROLLBACK');
      lock.close();
    };
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'rawCode' in error && error.rawCode === BUSY) return null;
    throw error;
  }
}
