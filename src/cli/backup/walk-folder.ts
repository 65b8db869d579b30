import { opendir } from 'node:fs/promises';
import path from 'node:path';

/** What is in a folder and below it, with `/` between the parts of a path; folders themselves are not told. */
export async function* walkFolder(
  folder: string,
  below = '',
): AsyncGenerator<{ file: string; isFile: boolean }> {
  for await (const entry of await opendir(path.join(folder, below))) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* walkFolder(folder, file);
    // A link, a pipe or a device is no file of a bag: its bytes are elsewhere.
    else yield { file, isFile: entry.isFile() };
  }
}
