import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { identifyDatabase } from '@/archive/identify-database';
import { listIndexable } from '@/archive/list-indexable';
import { makeCurrent, readCurrent } from '@/search/index/generations';
import type { IndexChange } from '@/search/index/apply-change';
import { createIndex, type IndexWriter } from '@/search/index/index-writer';
import { isUnusableIndex } from '@/search/index/unusable-index-error';
import { openChangeStream } from './change-stream';
import { beginFile, endFile, removeOthers } from './index-files';
import { toPositionJson } from './position';
import { createTaker, type Taker } from './take-changes';

type Building = {
  folder: string;
  stop: AbortSignal;
  /** The one that answers meanwhile: what changes is told to it too, though it no longer knows its place. */
  old?: IndexWriter | null;
  /** Told after every few texts how many are in it. */
  onProgress?: (texts: number) => void;
};

/** So many looks it takes to come up with what changes; the rest is left to whoever follows. */
const ROUNDS = 50;

/**
 * Builds an index of all that is published in a new file, while the one in use answers, and puts it in its place. It
 * listens to what changes from before its first look to its last. Gives how many texts it has; null when it was
 * stopped, or somebody else put another in place meanwhile.
 */
export async function buildIndex({ folder, stop, old = null, onProgress }: Building): Promise<number | null> {
  mkdirSync(folder, { recursive: true });
  const former = readCurrent(folder);
  removeOthers(folder, [former]);
  const database = await identifyDatabase();
  const taker = createTaker(await openChangeStream({ token: null, stop }));
  const name = beginFile(folder);
  let isFinished = false;
  try {
    const writer = createIndex(join(folder, name), { bulk: true });
    try {
      const isCalledOff = () => stop.aborted || readCurrent(folder) !== former;
      const texts = await fill({ taker, writer, old, isCalledOff, onProgress });
      if (texts === null) return null;
      writer.finish();
      const token = await catchUp({ taker, writer, old });
      if (isCalledOff()) return null;
      writer.apply({ put: [], remove: [], position: toPositionJson({ database, token }) });
      makeCurrent(folder, name);
      isFinished = true;
      return texts;
    } finally {
      writer.close();
    }
  } finally {
    endFile(folder, name);
    removeOthers(folder, [former, isFinished ? name : readCurrent(folder)]);
    await taker.close();
  }
}

async function fill({
  isCalledOff,
  onProgress,
  ...takingOver
}: TakingOver & { isCalledOff: () => boolean; onProgress?: (texts: number) => void }): Promise<
  number | null
> {
  const { taker, writer } = takingOver;
  let texts = 0;
  for await (const put of listIndexable({ session: taker.session })) {
    writer.apply({ put, remove: [] });
    texts += put.length;
    onProgress?.(texts);
    await takeOver(takingOver);
    if (isCalledOff()) return null;
  }
  return texts;
}

type TakingOver = { taker: Taker; writer: IndexWriter; old: IndexWriter | null };

/** One look at what changed: after the texts read before it are in, so that what is older never comes later. */
async function takeOver({
  taker,
  writer,
  old,
}: TakingOver): Promise<{ token: string | null; some: boolean }> {
  const { put, remove, token } = await taker.take(0);
  const some = put.length > 0 || remove.length > 0;
  if (some) {
    writer.apply({ put, remove });
    // Without a position: should this come to nothing, the old one is still to be built anew.
    tell(old, { put, remove });
  }
  return { token, some };
}

/** The old one may be what is at fault: it is told as long as it can be. */
function tell(old: IndexWriter | null, change: IndexChange): void {
  try {
    old?.apply(change);
  } catch (error) {
    if (!isUnusableIndex(error)) throw error;
  }
}

/** Takes what changed until nothing is left, or as good as nothing where there is always more. */
async function catchUp(takingOver: TakingOver): Promise<string> {
  for (let round = 0; ; round += 1) {
    const { token, some } = await takeOver(takingOver);
    if (token !== null && (!some || round >= ROUNDS)) return token;
  }
}
