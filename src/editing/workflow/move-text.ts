import { APIError } from 'payload';
import { stageAfter, whyRefused } from '@/domain/workflow-rules';
import type { WorkflowView } from '@/domain/workflow';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { untranslatedSentence } from '../find-publishing-faults';
import { holdText } from '../hold-text';
import { inTransaction } from '../in-transaction';
import { notifyOfAction } from '../notices/notify-of-action';
import { planAssignment } from './assign';
import { addNote } from './add-note';
import { actorOf, atWork, getReadableText } from './get-text-at-work';
import { getWorkflowView } from './get-workflow-view';
import { countUntranslated } from './publishing-doubts';
import { recordMove } from './record-move';
import type { WorkflowRequest } from './request';

type Move = EditingContext & { id: string; asked: WorkflowRequest };

/**
 * Moves a text on, or gives it to somebody, as the one who asks. It holds the text from its first step, so that words
 * saved meanwhile stay and of two people who do the same one is told 409. Throws a sentence for what may not be done.
 */
export async function moveText({ payload, req, id, asked }: Move): Promise<WorkflowView> {
  actorOf(req);
  const move = async (): Promise<WorkflowView> => {
    await holdText({ payload, req, text: id });
    const before = await getReadableText({ payload, req, id });
    const text = await save({ payload, req, id, asked, before });
    return getWorkflowView({ payload, req, text });
  };
  return inTransaction(req, move, { attempts: 1 });
}

async function save({ payload, req, id, asked, before }: Move & { before: Text }): Promise<Text> {
  const { action, note } = asked;
  const stage = before.stage ?? 'draft';
  const refused = whyRefused({ action, stage, actor: actorOf(req), text: atWork(before) });
  if (refused) throw new APIError(refused.sentence, refused.status, null, true);
  if (asked.base && Date.parse(asked.base) !== Date.parse(before.updatedAt)) throw changedMeanwhile();
  if (action === 'submit') refuseUnfinished(before);
  const given = action === 'assign' ? await planAssignment({ payload, req, before, asked }) : {};
  const approvedBy = action === 'approve' ? (req.user?.id ?? null) : null;
  const text = await payload.update({
    collection: 'texts',
    id,
    draft: true,
    depth: 0,
    req,
    data: action === 'assign' ? given : { stage: stageAfter(stage, action), approvedBy },
  });
  await recordMove({ payload, req, action, before, after: text });
  if (note) await addNote({ payload, req, text: id, words: note });
  await notifyOfAction({ payload, req, action, text, note });
  return text;
}

function changedMeanwhile(): APIError {
  const sentence = 'This text was changed since you opened it. Read what is new, then decide again.';
  return new APIError(sentence, 409, null, true);
}

/** What is sent to review is whole. */
function refuseUnfinished(text: Text): void {
  const untranslated = countUntranslated(text);
  const sentences = [
    !text.title?.trim() && 'This text has no title yet: write one first.',
    untranslated > 0 && untranslatedSentence(untranslated),
  ].filter((sentence) => sentence !== false);
  if (sentences.length > 0) throw new APIError(sentences.join(' '), 409, null, true);
}
