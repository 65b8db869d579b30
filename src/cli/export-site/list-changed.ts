import { collection } from '@/archive/documents';

/** What was published, withdrawn or taken back lately: the article, and when, by what it is. */
export type Lately = Map<string, { pid: string; state: string }>;

/** Acts are stamped a moment before or after they are seen; none takes so long. */
const MARGIN = 10 * 60_000;

/** Everything since `begun`, and a while before it. */
export async function readLately(begun: Date): Promise<Lately> {
  const since = new Date(begun.getTime() - MARGIN);
  const lately: Lately = new Map();
  for await (const { _id, articlePid, stamp, deleted } of collection('records').find({
    stamp: { $gte: since },
  })) {
    lately.set(`record ${String(_id)}`, { pid: articlePid, state: `${stamp.toISOString()} ${deleted}` });
  }
  const acts = { $or: [{ withdrawnAt: { $gte: since } }, { liftedAt: { $gte: since } }] };
  for await (const { _id, articlePid, liftedAt } of collection('withdrawals').find(acts)) {
    lately.set(`withdrawal ${String(_id)}`, { pid: articlePid, state: liftedAt ? 'lifted' : 'in force' });
  }
  return lately;
}

/** The articles of which anything is different between the two. */
export function listChanged(before: Lately, after: Lately): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = [...keys].filter((key) => before.get(key)?.state !== after.get(key)?.state);
  return [...new Set(changed.flatMap((key) => (after.get(key) ?? before.get(key))?.pid ?? []))];
}
