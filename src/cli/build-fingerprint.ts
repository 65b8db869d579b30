import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOTS = ['src', 'collections', 'migrations', 'public'];
const FILES = ['payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json'];
// Neither commands nor the demonstration’s content, the search of exports nor tests end up in the site.
const LEFT_OUT = /^src\/(cli|demo|export-search)\/|\.test\.tsx?$/;

/** A hash of everything that the built site is made from; another one means: build again. */
export async function getBuildFingerprint(root: string): Promise<string> {
  const files = [...FILES, ...(await Promise.all(ROOTS.map((folder) => listFiles(root, folder)))).flat()];
  const hash = createHash('sha256').update(`node ${process.versions.modules}\n`);
  for (const file of files.filter((name) => !LEFT_OUT.test(name)).sort()) {
    const content = await readFile(path.join(root, file)).catch(() => null);
    if (content) hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
