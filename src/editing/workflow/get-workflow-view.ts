import type { Colleague, WorkflowView } from '@/domain/workflow';
import { allowedActions, isChiefEditor } from '@/domain/workflow-rules';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { findPublishingFaults } from '../find-publishing-faults';
import { relationId, relationIds } from '../relation-id';
import { actorOf, atWork } from './get-text-at-work';
import { findPublishingDoubts, toDoubtCodes } from './publishing-doubts';
import { toFaultCodes } from './to-fault-codes';

/** What the one who asks is shown of the work on a text. */
export async function getWorkflowView({
  payload,
  req,
  text,
}: EditingContext & { text: Text }): Promise<WorkflowView> {
  const actor = actorOf(req);
  const stage = text.stage ?? 'draft';
  const assignee = relationId(text.assignee);
  const approvedBy = relationId(text.approvedBy);
  const writers = relationIds(text.writers);
  const faults = findPublishingFaults(text);
  const ids = [...writers, assignee, approvedBy].filter((id) => id !== null);
  const people = await listColleagues({ payload, req, ids });
  const one = (id: string | null) => people.find((colleague) => colleague.id === id) ?? null;
  return {
    stage,
    assignee: one(assignee),
    dueOn: text.dueOn ?? null,
    writers: writers.flatMap((id) => one(id) ?? []),
    approvedBy: one(approvedBy),
    may: allowedActions({ stage, actor, text: atWork(text) }),
    mayPublish: isChiefEditor(actor),
    doubts: findPublishingDoubts(text),
    doubtCodes: toDoubtCodes(text),
    faults: faults.map(({ message }) => message),
    faultCodes: toFaultCodes(faults, text),
    updatedAt: text.updatedAt,
  };
}

/** The names of people who have a login. */
export async function listColleagues({
  payload,
  req,
  ids,
}: EditingContext & { ids: readonly string[] }): Promise<Colleague[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id, name }) => ({ id, name }));
}
