/** Whether an index is as one built from scratch. For tests and trials only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listIndexable } from '@/archive/list-indexable';
import { compareDumps, dumpIndex, readPart } from '@/search/index/dump-index';
import { readCurrent } from '@/search/index/generations';
import { createIndex } from '@/search/index/index-writer';

/** Rows of a part: enough to see what is wrong. */
const MOST_SHOWN = 5;

/** What only one of the two has: `+` the index in use in this folder, `-` the one built from scratch now. */
export async function compareWithFresh(folder: string): Promise<string[]> {
  const name = readCurrent(folder);
  if (name === null) return ['there is no index'];
  const own = mkdtempSync(join(tmpdir(), 'colophon-fresh-'));
  try {
    const here = { file: join(folder, name) };
    const fresh = { file: join(own, 'fresh.sqlite') };
    const writer = createIndex(fresh.file, { bulk: true });
    for await (const put of listIndexable()) writer.apply({ put, remove: [] });
    writer.finish();
    writer.close();
    const parts = compareDumps(dumpIndex(here), dumpIndex(fresh));
    return parts.flatMap((part) => listDifferences(part, readPart(here, part), readPart(fresh, part)));
  } finally {
    rmSync(own, { recursive: true });
  }
}

function listDifferences(part: string, here: Iterable<string>, fresh: Iterable<string>): string[] {
  const more = new Map<string, number>();
  for (const row of here) more.set(row, (more.get(row) ?? 0) + 1);
  for (const row of fresh) more.set(row, (more.get(row) ?? 0) - 1);
  const rows = [...more].flatMap(([row, count]) =>
    count === 0 ? [] : [`${count > 0 ? '+' : '-'} ${part} ${row}`],
  );
  // What differed a moment ago may be the same by now.
  return rows.length > 0 ? rows.slice(0, MOST_SHOWN) : [`${part} differed`];
}
