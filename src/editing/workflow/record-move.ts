import type { WorkflowAction } from '@/domain/workflow';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { labelOf } from '../notices/news';
import { recordActivity } from '../record-activity';
import { relationId } from '../relation-id';
import { listColleagues } from './get-workflow-view';

type Moved = EditingContext & { action: WorkflowAction; before: Text; after: Text };

/** A line in the record of activity: from which stage to which, or from whom to whom. */
export async function recordMove({ payload, req, action, before, after }: Moved): Promise<void> {
  const state = (text: Text) =>
    action === 'assign' ? toAssignment({ payload, req, text }) : (text.stage ?? 'draft');
  await recordActivity({
    payload,
    req,
    action,
    label: labelOf(after),
    on: { relationTo: 'texts', value: after.id },
    from: await state(before),
    to: await state(after),
  });
}

async function toAssignment({ payload, req, text }: EditingContext & { text: Text }): Promise<string> {
  const id = relationId(text.assignee);
  if (!id) return 'nobody';
  const [colleague] = await listColleagues({ payload, req, ids: [id] });
  return `${colleague?.name ?? 'somebody who left'}${text.dueOn ? `, due ${text.dueOn}` : ''}`;
}
