import type { ClientSession } from 'mongodb';
import { getDatabase } from '@/archive/database';
import { getIndexable } from '@/archive/list-indexable';
import { listIdsNaming, listIdsNamingNobody } from '@/archive/list-indexable-ids';
import type { IndexedText } from '@/domain/search';
import type { ChangeStream } from './change-stream';
import { UpheavalError } from './place-lost';
import type { Change } from './to-change';

/** What became of the texts that changed. */
export type Taken = {
  put: IndexedText[];
  /** ids of publications that are no more */
  remove: string[];
  /** Where to go on when this is in the index; null while texts wait that an earlier change concerns. */
  token: string | null;
  /** How long ago the last change was made, in milliseconds; null when there was none. */
  lag: number | null;
};

export type Taker = {
  /** For reading what is there, never older than what was told of. One thing at a time. */
  session: ClientSession;
  /** Takes what is waiting; where nothing is, waits for `waitMs`. */
  take: (waitMs: number) => Promise<Taken>;
  close: () => Promise<void>;
};

const TEXTS_AT_ONCE = 100;

/**
 * Reads what the changes of a stream concern, as it is by then: a change tells only that something changed, so it does
 * no harm to learn of it twice. The texts of a person who is called otherwise now may be many: they wait, and what
 * was published or withdrawn meanwhile goes before them.
 */
export function createTaker(stream: ChangeStream): Taker {
  const session = getDatabase().client.startSession({ causalConsistency: true });
  if (stream.at) session.advanceOperationTime(stream.at);
  const waiting = new Set<string>();

  async function take(waitMs: number): Promise<Taken> {
    const { changes, token, at, madeAt } = await stream.next(waiting.size > 0 ? 0 : waitMs);
    if (at) session.advanceOperationTime(at);
    if (changes.some(({ kind }) => kind === 'upheaval')) {
      throw new UpheavalError('a collection was dropped or renamed');
    }
    for (const id of await listTextsOfWords(changes, session)) waiting.add(id);
    const changed = new Set(changes.flatMap((change) => (change.kind === 'text' ? change.id : [])));
    // Those that changed themselves first: as many as there are, for a batch has an end.
    for (const id of waiting) {
      if (changed.size >= TEXTS_AT_ONCE) break;
      changed.add(id);
    }
    for (const id of changed) waiting.delete(id);
    const put = changed.size > 0 ? await getIndexable([...changed], { session }) : [];
    for (const { id } of put) changed.delete(id);
    return {
      put,
      remove: [...changed],
      token: waiting.size === 0 ? token : null,
      lag: madeAt ? Math.max(0, Date.now() - madeAt.getTime()) : null,
    };
  }

  async function close(): Promise<void> {
    await session.endSession();
    await stream.close();
  }

  return { session, take, close };
}

async function listTextsOfWords(changes: readonly Change[], session: ClientSession): Promise<string[]> {
  const texts: string[] = [];
  for (const of of ['people', 'series', 'subjects'] as const) {
    const ids = changes.flatMap((change) => (change.kind === 'word' && change.of === of ? change.id : []));
    if (ids.length > 0) texts.push(...(await listIdsNaming({ of, ids, session })));
    const isGone = changes.some((change) => change.kind === 'wordGone' && change.of === of);
    if (isGone) texts.push(...(await listIdsNamingNobody({ of, session })));
  }
  return texts;
}
