import { APIError } from 'payload';
import { isChiefEditor, mayWrite } from '@/domain/workflow-rules';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId } from '../relation-id';
import { actorOf } from './get-text-at-work';
import type { WorkflowRequest } from './request';

type Assignment = EditingContext & { before: Text; asked: Pick<WorkflowRequest, 'assignee' | 'dueOn'> };

/**
 * To whom a text is given, until when. Editors give it to anybody who works in its language, the others to themselves
 * alone, or to nobody. Throws a sentence otherwise.
 */
export async function planAssignment({
  payload,
  req,
  before,
  asked,
}: Assignment): Promise<Pick<Text, 'assignee' | 'dueOn'>> {
  const actor = actorOf(req);
  const current = relationId(before.assignee);
  const assignee = asked.assignee === undefined ? current : asked.assignee;
  if (!isChiefEditor(actor) && assignee !== null && assignee !== actor.id) {
    throw refuse('Editors give a text to somebody else: ask one of them.', 403);
  }
  if (assignee && assignee !== current) await refuseOthers({ payload, req, before, assignee });
  const dueOn = asked.dueOn === undefined ? before.dueOn : asked.dueOn;
  // Nobody is due to do anything.
  return { assignee, dueOn: assignee === null ? null : dueOn };
}

async function refuseOthers({
  payload,
  req,
  before,
  assignee,
}: EditingContext & { before: Text; assignee: string }): Promise<void> {
  const user = await payload.findByID({
    collection: 'users',
    id: assignee,
    depth: 0,
    disableErrors: true,
    req,
  });
  if (!user) throw refuse('Nobody has a login with this id.', 400);
  const { id, roles, languages } = user;
  if (mayWrite({ id, roles, languages: languages ?? [] }, before.lang)) return;
  throw refuse(`${user.name} does not work in this language (${before.lang}).`, 400);
}

function refuse(sentence: string, status: number): APIError {
  return new APIError(sentence, status, null, true);
}
