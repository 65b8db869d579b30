import type { Lang } from '@/domain/body';
import { collection, MAX_TIME_MS, type WithdrawalDocument } from './documents';

export type WithdrawalInForce = Pick<
  WithdrawalDocument,
  'scope' | 'lang' | 'number' | 'reason' | 'withdrawnAt'
>;

/** What of an article is withdrawn now, the newest act first. */
export async function listWithdrawalsInForce(pid: string): Promise<WithdrawalInForce[]> {
  const acts = await collection('withdrawals')
    .find<WithdrawalInForce>(
      { articlePid: pid, liftedAt: null },
      {
        projection: { _id: 0, scope: 1, lang: 1, number: 1, reason: 1, withdrawnAt: 1 },
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  // Not by MongoDB, which might read the acts of all articles in that order to find these few.
  return acts.toSorted((a, b) => b.withdrawnAt.getTime() - a.withdrawnAt.getTime());
}

/** The act by which an edition was withdrawn by itself; not that of its text or article. */
export function findEditionWithdrawal(
  withdrawals: readonly WithdrawalInForce[],
  { lang, number }: { lang: Lang; number: number },
): WithdrawalInForce | undefined {
  return withdrawals.find((act) => act.scope === 'edition' && act.lang === lang && act.number === number);
}

/** The act by which a text was withdrawn, the widest first; of a text without a readable edition, that of its last. */
export function findTextWithdrawal(
  withdrawals: readonly WithdrawalInForce[],
  text: { lang: Lang; number: number },
): WithdrawalInForce | undefined {
  return (
    withdrawals.find((act) => act.scope === 'article') ??
    withdrawals.find((act) => act.scope === 'text' && act.lang === text.lang) ??
    findEditionWithdrawal(withdrawals, text)
  );
}
