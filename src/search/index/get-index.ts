import { basename, join } from 'node:path';
import { markDamaged, readCurrent } from './generations';
import { openIndexReader, type IndexReader } from './index-reader';

type OpenIndex = { reader: IndexReader | null; lookedAt: number };

// Pages and routes are bundled apart, each with its own copy of this module: the open files are kept beside them.
declare global {
  var colophonIndexes: Map<string, OpenIndex> | undefined;
}

/** How often the folder is looked at, in milliseconds. */
const LOOK_EVERY = 200;
/** Whoever still reads in the file before has that long to end, in milliseconds. */
const CLOSE_AFTER = 10_000;

/**
 * The index in use in a folder, opened once a process; another one within a fifth of a second after it was made
 * current. Null while there is none that can be used. One that cannot be used is marked for whoever writes it, and
 * while the one before still works it goes on answering.
 */
export function getIndex(folder: string): IndexReader | null {
  globalThis.colophonIndexes ??= new Map();
  const indexes = globalThis.colophonIndexes;
  const open = indexes.get(folder) ?? { reader: null, lookedAt: -Infinity };
  indexes.set(folder, open);
  const now = performance.now();
  if (now - open.lookedAt >= LOOK_EVERY) {
    open.lookedAt = now;
    look(folder, open);
  }
  return open.reader;
}

function look(folder: string, open: OpenIndex): void {
  const name = readCurrent(folder);
  const before = open.reader;
  if (name !== null && before !== null && basename(before.file) === name) return;
  if (name === null) open.reader = null;
  else open.reader = openCurrent({ folder, name, open }) ?? before;
  if (before !== null && open.reader !== before) setTimeout(() => before.close(), CLOSE_AFTER).unref();
}

function openCurrent(options: { folder: string; name: string; open: OpenIndex }): IndexReader | null {
  const { folder, name, open } = options;
  try {
    const reader = openIndexReader(join(folder, name), () => {
      mark(folder, name);
      if (open.reader === reader) open.reader = null;
    });
    return reader;
  } catch {
    mark(folder, name);
    return null;
  }
}

/** A reader that may not write to the folder still answers. */
function mark(folder: string, name: string): void {
  try {
    markDamaged(folder, name);
  } catch {
    return;
  }
}
