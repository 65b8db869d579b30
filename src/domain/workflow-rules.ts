import type { Stage, WorkflowAction } from './workflow';

/** The one who acts, as far as the rules ask. */
export type Actor = { id: string; roles: readonly string[]; languages: readonly string[] };

/** The text that is acted on. */
export type TextAtWork = {
  lang: string | null;
  /** ids of users, who wrote words of it since it was last published */
  writers: readonly string[];
  /** Whether it has a body that says something. */
  hasWords: boolean;
  /** id of a user */
  assignee: string | null;
};

type Asked = { stage: Stage; actor: Actor; text: TextAtWork };

/** From which stages an action leads where; `assign` leaves the stage as it is. */
const MOVES: Record<Exclude<WorkflowAction, 'assign'>, { from: readonly Stage[]; to: Stage }> = {
  submit: { from: ['draft', 'changes-requested'], to: 'in-review' },
  'request-changes': { from: ['in-review', 'approved'], to: 'changes-requested' },
  approve: { from: ['in-review'], to: 'approved' },
  reopen: { from: ['in-review', 'changes-requested', 'approved'], to: 'draft' },
};

const isAny = ({ roles }: Actor, ...asked: string[]) => roles.some((role) => asked.includes(role));

/** Whether somebody edits texts of every language and publishes. */
export function isChiefEditor(actor: Actor): boolean {
  return isAny(actor, 'admin', 'editor');
}

/** Whether somebody may write in a language. */
export function mayWrite(actor: Actor, lang: string | null): boolean {
  return isChiefEditor(actor) || (isAny(actor, 'reviewer', 'translator') && knows(actor, lang));
}

/** Whether somebody may review a language. */
export function mayReview(actor: Actor, lang: string | null): boolean {
  return isChiefEditor(actor) || (isAny(actor, 'reviewer') && knows(actor, lang));
}

function knows({ languages }: Actor, lang: string | null): boolean {
  return lang !== null && languages.includes(lang);
}

/** What somebody may do with a text in this stage, in the order of `WORKFLOW_ACTIONS`. */
export function allowedActions({ stage, actor, text }: Asked): WorkflowAction[] {
  const writes = mayWrite(actor, text.lang);
  const reviews = mayReview(actor, text.lang);
  const at = (action: keyof typeof MOVES) => MOVES[action].from.includes(stage);
  const allowed: Record<WorkflowAction, boolean> = {
    submit: writes && at('submit') && text.hasWords,
    'request-changes': reviews && at('request-changes'),
    approve: reviews && at('approve') && !text.writers.includes(actor.id),
    reopen: writes && at('reopen'),
    assign: isChiefEditor(actor) || (writes && (text.assignee === null || text.assignee === actor.id)),
  };
  const actions: WorkflowAction[] = ['submit', 'request-changes', 'approve', 'reopen', 'assign'];
  return actions.filter((action) => allowed[action]);
}

/** The stage that an allowed action leads to. */
export function stageAfter(stage: Stage, action: WorkflowAction): Stage {
  return action === 'assign' ? stage : MOVES[action].to;
}

/** Why an action is refused: the stage does not allow it (409), or the person may not do it (403). */
export type Refused = { status: 403 | 409; sentence: string };

/** Why somebody may not do this now; null when they may. */
export function whyRefused({ action, ...asked }: Asked & { action: WorkflowAction }): Refused | null {
  if (allowedActions(asked).includes(action)) return null;
  const { stage, actor, text } = asked;
  const isReview = action === 'approve' || action === 'request-changes';
  if (isReview ? !mayReview(actor, text.lang) : !mayWrite(actor, text.lang)) {
    const who = isReview
      ? 'Reviewers of its language and editors'
      : 'Editors and those who work in its language';
    return { status: 403, sentence: `${who} do this: ask one of them.` };
  }
  if (action === 'assign') {
    return { status: 409, sentence: 'Somebody else has this text already: ask an editor to give it to you.' };
  }
  if (!MOVES[action].from.includes(stage)) {
    return { status: 409, sentence: `${NOW[stage]}, so this cannot be done. Look at the text again.` };
  }
  return action === 'approve'
    ? { status: 403, sentence: 'You wrote words of this text, so somebody else approves it.' }
    : { status: 409, sentence: 'This text has no words yet: write them, then send it to review.' };
}

const NOW: Record<Stage, string> = {
  draft: 'This text is a draft now',
  'in-review': 'This text is in review already',
  'changes-requested': 'Changes of this text were asked for',
  approved: 'This text is approved already',
};
