import type { WorkflowAction } from '@/domain/workflow';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId, relationIds } from '../relation-id';
import { listEditors, listReviewers } from './list-reviewers';
import type { News } from './news';
import { sendNotices } from './send-notices';

type Done = EditingContext & {
  action: WorkflowAction;
  /** As it is after the action. */
  text: Text;
  note: string | null;
};

/** Tells those concerned that a text was moved on, or given to them. */
export async function notifyOfAction({ payload, req, action, text, note }: Done): Promise<void> {
  const news = await newsOf({ payload, req, action, text, note });
  if (!news) return;
  await sendNotices({ payload, req, name: `${action} ${text.id}`, news: [{ ...news, words: note }] });
}

async function newsOf({ payload, req, action, text }: Done): Promise<News | null> {
  const assignee = relationId(text.assignee);
  const makers = [...relationIds(text.writers), assignee];
  switch (action) {
    case 'assign':
      return { kind: 'assigned', text, to: [assignee] };
    case 'submit':
      return { kind: 'review-requested', text, to: await listReviewers({ payload, req, lang: text.lang }) };
    case 'request-changes':
      return { kind: 'changes-requested', text, to: makers };
    case 'approve':
      return { kind: 'approved', text, to: [...makers, ...(await listEditors({ payload, req }))] };
    case 'reopen':
      return null;
  }
}
