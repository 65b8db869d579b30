import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { recordActivity } from '../record-activity';
import { relationId, relationIds } from '../relation-id';
import { hasOwnWords, haveWordsChanged } from './words-of';

type Writing = EditingContext & {
  /** The text as it is about to be saved, and as it was; null for a new one. */
  data: Partial<Text>;
  before: Text | null;
};

/**
 * Who writes words of a text is one of its writers, and words that change are no longer those that were approved: it
 * goes back into review. Gives what to save.
 */
export async function recordWriting({ payload, req, data, before }: Writing): Promise<Partial<Text>> {
  const after = { ...before, ...data };
  const writes = before ? haveWordsChanged(before, after) : hasOwnWords(after);
  if (!writes) return data;
  const known = relationIds(after.writers);
  const writers = req.user ? [...new Set([...known, req.user.id])] : known;
  if (!before || after.stage !== 'approved') return { ...data, writers };
  const title = after.title ?? '';
  await recordActivity({
    payload,
    req,
    action: 'reopen',
    label: `${title} (${after.lang ?? ''})`,
    on: { relationTo: 'texts', value: before.id },
    from: 'approved',
    to: 'in-review, because words changed',
  });
  return { ...data, writers, stage: 'in-review', approvedBy: null };
}

/**
 * What belongs to the work on a text and not to its words stays as it is when an old version is restored, in which
 * Payload would leave it out or bring back what was.
 */
export function keepStage(data: Partial<Text>, now: Text): Partial<Text> {
  const { stage, dueOn } = now;
  const assignee = relationId(now.assignee);
  const approvedBy = relationId(now.approvedBy);
  return { ...data, stage, dueOn, assignee, approvedBy, writers: relationIds(now.writers) };
}
