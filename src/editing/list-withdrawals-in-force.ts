import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';

/** What of an article is withdrawn now, in all its languages; the oldest first. */
export async function listWithdrawalsInForce({
  payload,
  req,
  articlePid,
}: EditingContext & { articlePid: string }): Promise<Withdrawal[]> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { articlePid: { equals: articlePid }, liftedAt: { exists: false } },
    sort: 'withdrawnAt',
    depth: 0,
    pagination: false,
    req,
  });
  return docs;
}
