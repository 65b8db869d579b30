import { APIError } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { WORKFLOW_ACTIONS, type WorkflowAction } from '@/domain/workflow';

/** What somebody asks for; what is `undefined` stays as it is. */
export type WorkflowRequest = {
  action: WorkflowAction;
  note: string | null;
  /** id of a user; null for nobody */
  assignee?: string | null;
  /** `YYYY-MM-DD` */
  dueOn?: string | null;
  /** `updatedAt` of the text as it was read: of another nothing is approved. */
  base: string | null;
};

const ID = /^[0-9a-f]{24}$/;
const MAX_NOTE = 5000;

/** Reads the body of a request. Throws 400 with a sentence for what is none. */
export function parseWorkflowRequest(body: unknown): WorkflowRequest {
  const given = isRecord(body) ? body : {};
  const action = WORKFLOW_ACTIONS.find((one) => one === given.action);
  if (!action) throw refuse(`Say which action: one of ${WORKFLOW_ACTIONS.join(', ')}.`);
  const note = optionalText(given.note, 'The note is a text.')?.trim() || null;
  if (note && note.length > MAX_NOTE) throw refuse(`A note has at most ${MAX_NOTE} characters.`);
  if (action === 'request-changes' && !note) throw refuse('Say in a note which changes you ask for.');
  const assignee = optionalText(given.assignee, 'The assignee is the id of a user, or null.');
  if (assignee && !ID.test(assignee)) throw refuse('The assignee is the id of a user, or null.');
  const dueOn = optionalText(given.dueOn, DUE);
  if (dueOn && !isDay(dueOn)) throw refuse(DUE);
  if (action === 'assign' && assignee === undefined && dueOn === undefined) {
    throw refuse('Say to whom it is to be assigned, or until when.');
  }
  const base = optionalText(given.base, BASE) || null;
  if (base && Number.isNaN(Date.parse(base))) throw refuse(BASE);
  return { action, note, base, assignee: emptyAsNull(assignee), dueOn: emptyAsNull(dueOn) };
}

const DUE = 'The day it is due on is written as 2027-01-31, or is null.';
const BASE = '`base` is the `updatedAt` of the text as it was opened.';

function optionalText(value: unknown, sentence: string): string | null | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value;
  throw refuse(sentence);
}

const emptyAsNull = (value: string | null | undefined) => (value === '' ? null : value);

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && date.toJSON()?.slice(0, 10) === value;
}

function refuse(sentence: string): APIError {
  return new APIError(sentence, 400, null, true);
}
