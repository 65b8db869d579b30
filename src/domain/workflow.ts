/** Where the work on a text stands, apart from what readers see of it. A text that has just been published is a draft again. */
export const STAGES = ['draft', 'in-review', 'changes-requested', 'approved'] as const;
export type Stage = (typeof STAGES)[number];

/** What people do to move a text on; publishing is a save of its own. */
export const WORKFLOW_ACTIONS = ['submit', 'request-changes', 'approve', 'reopen', 'assign'] as const;
export type WorkflowAction = (typeof WORKFLOW_ACTIONS)[number];

/** A login, as others see it. */
export type Colleague = { id: string; name: string };

/** What a text lacks to be published; words of the source that stand in a translation have a count. */
export const FAULT_CODES = [
  'article',
  'lang',
  'title',
  'body',
  'abstractBy',
  'translatedFrom',
  'untranslated',
] as const;

/** What makes publishing a text doubtful: where the work stands, or a machine's draft, which has a count. */
export const DOUBT_CODES = ['draft', 'in-review', 'changes-requested', 'machine-draft'] as const;

/** What speaks against publishing, for whoever says it in another language; `count` is 0 where there is none. */
export type Objection<Code extends string> = { code: Code; count: number };
export type FaultCode = (typeof FAULT_CODES)[number];
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** What the admin shows of the work on one text, to one person. */
export type WorkflowView = {
  stage: Stage;
  assignee: Colleague | null;
  /** `YYYY-MM-DD`; null when none was set. */
  dueOn: string | null;
  /** Who wrote words of it since it was last published: none of them may approve it. */
  writers: Colleague[];
  approvedBy: Colleague | null;
  /** What the one who asks may do now. */
  may: WorkflowAction[];
  mayPublish: boolean;
  /** Why publishing is refused unless an editor insists, each as a sentence. */
  doubts: string[];
  /** Why it is refused in any case, each as a sentence. */
  faults: string[];
  /** The same as the sentences, in the same order. */
  doubtCodes?: Objection<DoubtCode>[];
  faultCodes?: Objection<FaultCode>[];
  /** `updatedAt` of the text as it is shown here. */
  updatedAt?: string;
};

/** What people are told, in the admin and by e-mail. */
export const NOTICE_KINDS = [
  'assigned',
  'review-requested',
  'changes-requested',
  'approved',
  'commented',
  'answered',
  'published',
  'publishing-failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
