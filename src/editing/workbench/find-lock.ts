import { findWholeWithdrawal } from '@/domain/current-edition';
import type { Text, Withdrawal } from '@/payload-types';
import type { EditingContext } from '../editing-context';

/**
 * Why the one who asks cannot write in this text, as a sentence; null when they can. It asks the access rule of the
 * collection, whatever that says.
 */
export async function findLock({
  payload,
  req,
  text,
  withdrawals,
}: EditingContext & { text: Text; withdrawals: readonly Withdrawal[] }): Promise<string | null> {
  const withdrawal = findWholeWithdrawal(text.lang, withdrawals);
  if (withdrawal) {
    const what = withdrawal.scope === 'article' ? 'The article of this text' : 'This text';
    const day = withdrawal.withdrawnAt?.slice(0, 10) ?? '';
    return `${what} was withdrawn on ${day}: nothing is written in it until an administrator lifts that.`;
  }
  if (await mayWrite({ payload, req, id: text.id })) return null;
  return `You do not write in this language (${text.lang}): ask an administrator to add it to yours.`;
}

/** Whether the one who asks may save a draft of a text. */
export async function mayWrite({ payload, req, id }: EditingContext & { id: string }): Promise<boolean> {
  const given = await payload.collections.texts.config.access.update({ req, id, data: {} });
  if (typeof given === 'boolean') return given;
  const where = { and: [{ id: { equals: id } }, given] };
  const { totalDocs } = await payload.count({ collection: 'texts', where, req });
  return totalDocs > 0;
}
