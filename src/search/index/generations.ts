import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of index files; nothing else in the folder has such a name, and no other name is ever opened. */
const NAME = /^index-[a-z0-9-]+\.sqlite$/;
const CURRENT = 'current';
const DAMAGED = 'damaged';

/** Whether a file of this name is an index. */
export function isIndexName(name: string): boolean {
  return NAME.test(name);
}

/** The name of the index in use; null while there is none. */
export function readCurrent(folder: string): string | null {
  return readName(join(folder, CURRENT));
}

/** The name of the index that readers found unusable; null when there is none. Whoever writes builds it anew. */
export function readDamaged(folder: string): string | null {
  return readName(join(folder, DAMAGED));
}

/** Tells whoever writes that an index is unusable. */
export function markDamaged(folder: string, name: string): void {
  if (readDamaged(folder) !== name) replaceFile(join(folder, DAMAGED), name);
}

/** Makes a finished index the one in use: readers see either the one before or this one. */
export function makeCurrent(folder: string, name: string): void {
  if (!isIndexName(name)) throw new RangeError(`${name} is no name of an index`);
  replaceFile(join(folder, CURRENT), name);
  if (readDamaged(folder) !== name) rmSync(join(folder, DAMAGED), { force: true });
}

function readName(path: string): string | null {
  try {
    const name = readFileSync(path, 'utf8').trim();
    return isIndexName(name) ? name : null;
  } catch {
    return null;
  }
}

/** The name of a file appears with all of its content, also after the power failed. */
function replaceFile(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}.new`;
  const file = openSync(unfinished, 'w');
  try {
    writeFileSync(file, `${content}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}
