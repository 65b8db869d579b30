import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside an index that is being built; the number in the name is of the process that does it. */
const MARK = '.building';
const MARKED = /^(index-(\d+)-[0-9a-f]+\.sqlite)\.building$/;
const INDEX = /^(index-.*\.sqlite)(-wal|-shm|-journal)?$/;

/** Files grow while an index is built: one that has not for so long, in milliseconds, belongs to nobody. */
const ABANDONED_MS = 10 * 60_000;

/** The name of an index that is about to be built, marked as such. */
export function beginFile(folder: string): string {
  const name = `index-${process.pid}-${randomBytes(4).toString('hex')}.sqlite`;
  writeFileSync(join(folder, `${name}${MARK}`), '');
  return name;
}

/** Nobody builds it any more: it is finished, or nobody will. */
export function endFile(folder: string, name: string): void {
  rmSync(join(folder, `${name}${MARK}`), { force: true });
}

/**
 * Removes all indexes but those that are named and those that somebody is building. Whoever still reads in one goes on
 * doing so.
 */
export function removeOthers(folder: string, kept: readonly (string | null)[]): void {
  const files = readdirSync(folder);
  const marked = files.flatMap((file) => MARKED.exec(file)?.slice(1) ?? []);
  const abandoned = new Set<string>();
  for (const file of files) {
    const [, name = '', builder = ''] = MARKED.exec(file) ?? [];
    if (name !== '' && isAbandoned({ builder: Number(builder), path: join(folder, name) })) {
      abandoned.add(name);
      endFile(folder, name);
    }
  }
  for (const file of files) {
    const [, name = ''] = INDEX.exec(file) ?? [];
    if (name === '' || kept.includes(name)) continue;
    if (abandoned.has(name) || !marked.includes(name)) rmSync(join(folder, file), { force: true });
  }
}

function isAbandoned({ builder, path }: { builder: number; path: string }): boolean {
  if (builder === process.pid) return false;
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return !isRunning(builder) || Date.now() - modified > ABANDONED_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
