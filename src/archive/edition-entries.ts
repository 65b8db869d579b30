import type { ObjectId } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { EditionEntry } from '@/domain/reading';
import { collection, MAX_TIME_MS, type EditionDocument } from './documents';
import { findEditionWithdrawal, listWithdrawalsInForce } from './withdrawals';

type Found = Pick<EditionDocument, 'number' | 'publishedAt' | 'note' | 'hash'> & { _id: ObjectId };

export type StoredEntry = { id: ObjectId; entry: EditionEntry };

/** The editions of a text, the first first, without their words. Whether the text is published is not asked. */
export async function listEntries({ pid, lang }: { pid: string; lang: Lang }): Promise<StoredEntry[]> {
  const [editions, withdrawals] = await Promise.all([
    collection('editions')
      .find<Found>(
        { articlePid: pid, lang },
        {
          projection: { number: 1, publishedAt: 1, note: 1, hash: 1 },
          sort: { number: 1 },
          maxTimeMS: MAX_TIME_MS,
        },
      )
      .toArray(),
    listWithdrawalsInForce(pid),
  ]);
  return editions.map(({ _id, number, publishedAt, note, hash }) => ({
    id: _id,
    entry: {
      number,
      publishedAt: publishedAt.toISOString(),
      note: note ?? null,
      hash,
      withdrawnAt: findEditionWithdrawal(withdrawals, { lang, number })?.withdrawnAt.toISOString() ?? null,
    },
  }));
}
