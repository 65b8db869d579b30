import { resolve } from 'node:path';

/**
 * The address that opens a file for reading only: libsql's own `readonly` option does nothing. SQLite's "URI
 * Filenames", 3: what ends a path or escapes in it is percent-encoded.
 */
export function toReadOnlyAddress(file: string): string {
  const path = resolve(file).replace(/[%?#]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `file:${path}?mode=ro`;
}
