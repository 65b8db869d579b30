/** SQLite's result codes for a file that cannot be trusted or read: IOERR, CORRUPT, CANTOPEN, NOTADB. */
const DAMAGE = new Set([10, 11, 14, 26]);

/** The file is missing, damaged, no index, or one of another format: it is to be built anew. */
export class UnusableIndexError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(
      `The search index ${file} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
    this.name = 'UnusableIndexError';
    this.file = file;
  }
}

/**
 * Whether an error is one. By its name: a page may read through a reader that a route has opened, whose bundle has a
 * class of its own.
 */
export function isUnusableIndex(error: unknown): error is UnusableIndexError {
  return error instanceof Error && error.name === 'UnusableIndexError';
}

/** Whether an error of SQLite says that the file itself is at fault, and not what was asked of it. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('rawCode' in error) || typeof error.rawCode !== 'number') return false;
  // Extended result codes carry the general one in their lowest byte.
  return DAMAGE.has(error.rawCode & 0xff);
}
