import { toRecord, toRecords, toText } from '@/domain/json-reading';
import {
  DOUBT_CODES,
  FAULT_CODES,
  STAGES,
  WORKFLOW_ACTIONS,
  type Colleague,
  type Objection,
  type WorkflowAction,
  type WorkflowView,
} from '@/domain/workflow';
import { requestJson } from './request-json';

export type WorkflowStep = {
  action: WorkflowAction;
  note?: string;
  /** null takes the text out of everybody's hands */
  assignee?: string | null;
  dueOn?: string | null;
  /** `updatedAt` of the text as it was read: another is not moved on. */
  base?: string;
};

/** What the panel needs of a text beside its WorkflowView. */
export type TextFacts = { lang: string; edition: number | null };

export async function getWorkflow(api: string, id: string): Promise<WorkflowView> {
  return toWorkflowView(await requestJson(`${api}/texts/${id}/workflow`));
}

/** Moves the work on and tells where it stands then. Throws the server's sentence. */
export async function takeStep(
  api: string,
  { id, step }: { id: string; step: WorkflowStep },
): Promise<WorkflowView> {
  return toWorkflowView(await requestJson(`${api}/texts/${id}/workflow`, { method: 'POST', body: step }));
}

/** The language of a text, and the number of the edition that was published last. */
export async function getTextFacts(api: string, id: string): Promise<TextFacts> {
  const newest = new URLSearchParams({
    'where[text][equals]': id,
    'select[number]': 'true',
    sort: '-number',
    depth: '0',
    limit: '1',
  });
  const [text, editions] = await Promise.all([
    requestJson(`${api}/texts/${id}?draft=true&depth=0&select[lang]=true`),
    requestJson(`${api}/editions?${newest.toString()}`),
  ]);
  const [edition] = toRecords(toRecord(editions).docs);
  return {
    lang: toText(toRecord(text).lang),
    edition: typeof edition?.number === 'number' ? edition.number : null,
  };
}

/** Who may be given a text in a language: editors, and translators and reviewers of that language. */
export async function listColleagues(api: string, lang: string): Promise<Colleague[]> {
  const query = new URLSearchParams({
    'where[or][0][roles][in]': 'admin,editor',
    'where[or][1][languages][equals]': lang,
    'select[name]': 'true',
    sort: 'name',
    depth: '0',
    limit: '500',
  });
  const answer = toRecord(await requestJson(`${api}/users?${query.toString()}`));
  return toRecords(answer.docs).flatMap(toColleagues);
}

function toWorkflowView(answer: unknown): WorkflowView {
  const view = toRecord(answer);
  const may = toTexts(view.may);
  return {
    stage: STAGES.find((stage) => stage === view.stage) ?? 'draft',
    assignee: toColleagues(view.assignee)[0] ?? null,
    dueOn: toText(view.dueOn) || null,
    writers: toRecords(view.writers).flatMap(toColleagues),
    approvedBy: toColleagues(view.approvedBy)[0] ?? null,
    may: WORKFLOW_ACTIONS.filter((action) => may.includes(action)),
    mayPublish: view.mayPublish === true,
    doubts: toTexts(view.doubts),
    doubtCodes: toObjections(view.doubtCodes, DOUBT_CODES),
    faults: toTexts(view.faults),
    faultCodes: toObjections(view.faultCodes, FAULT_CODES),
    ...(typeof view.updatedAt === 'string' && { updatedAt: view.updatedAt }),
  };
}

function toColleagues(value: unknown): Colleague[] {
  const { id, name } = toRecord(value);
  return typeof id === 'string' ? [{ id, name: toText(name) }] : [];
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function toObjections<Code extends string>(value: unknown, codes: readonly Code[]): Objection<Code>[] {
  return toRecords(value).flatMap(({ code: given, count }) => {
    const code = codes.find((known) => known === given);
    return code ? [{ code, count: typeof count === 'number' ? count : 0 }] : [];
  });
}
