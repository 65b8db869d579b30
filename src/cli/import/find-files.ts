import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { IMPORTED_EXTENSIONS } from '@/importing/read-article';

/** A file to import, or why what was named cannot be. */
export type Found = { file: string; error: string | null };

/**
 * The files behind what was named, one after another: a folder gives the readable files in it and below, in the
 * order of their names. Only names are held, never contents.
 */
export async function* findFiles(names: string[]): AsyncGenerator<Found> {
  for (const name of names) {
    const found = await stat(name).catch(() => null);
    if (!found) yield { file: name, error: 'there is no such file or folder' };
    else if (found.isDirectory()) yield* findInFolder(name);
    else yield { file: name, error: null };
  }
}

async function* findInFolder(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* findInFolder(path);
    else if (IMPORTED_EXTENSIONS.includes(extname(entry.name).toLowerCase().slice(1)))
      yield { file: path, error: null };
  }
}
