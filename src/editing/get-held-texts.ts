import type { Payload } from 'payload';
import { isRecord } from '@/domain/json-reading';
import type { Withdrawal } from '@/payload-types';
import { heldBy, type Held } from './hold-texts';
import { relationId } from './relation-id';

const ID = /^[0-9a-f]{24}$/;

/**
 * The texts that a withdrawal which is about to be written is about: that of `id`, or the new one that is `given`.
 * Null when it names none that there is. It reads outside of the transaction, which has to begin by writing.
 */
export async function getHeldTexts({
  payload,
  id,
  given,
}: {
  payload: Payload;
  id: string | null;
  given: unknown;
}): Promise<Held | null> {
  const withdrawal = id
    ? await payload.db.findOne<Withdrawal>({ collection: 'withdrawals', where: { id: { equals: id } } })
    : toNamed(given);
  if (!withdrawal) return null;
  const edition = relationId(withdrawal.edition);
  if (withdrawal.scope !== 'edition' || !edition) return heldBy(withdrawal);
  const { docs } = await payload.find({
    collection: 'editions',
    where: { id: { equals: edition } },
    select: { text: true },
    depth: 0,
    pagination: false,
  });
  return heldBy({ scope: 'edition', text: docs[0]?.text });
}

function toNamed(given: unknown): Partial<Withdrawal> | null {
  if (!isRecord(given)) return null;
  const { scope } = given;
  if (scope !== 'article' && scope !== 'text' && scope !== 'edition') return null;
  const id = given[scope];
  return typeof id === 'string' && ID.test(id) ? { scope, [scope]: id } : null;
}
