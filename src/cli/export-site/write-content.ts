import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RECEIVER } from '@/export-search/search-files';

/** Writes a file of the search: a script that gives its content to whoever loaded it. */
export async function writeContent(folder: string, name: string, content: unknown): Promise<void> {
  const place = path.join(folder, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, `${RECEIVER}(${JSON.stringify(name)},${JSON.stringify(content)});\n`);
}
