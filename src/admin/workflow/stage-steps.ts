import type { Stage } from '@/domain/workflow';

export const STEPS = ['draft', 'in-review', 'approved', 'published'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Where a text stands in the line of steps. A text is a draft again once it was published, but nobody works on it
 * until somebody has written: till then it is published. Asked for changes, it is with its writers, as a draft is.
 */
export function toPresentStep({
  stage,
  edition,
  isWrittenOn,
}: {
  stage: Stage;
  edition: number | null;
  isWrittenOn: boolean;
}): Step {
  if (stage === 'in-review' || stage === 'approved') return stage;
  return stage === 'draft' && edition !== null && !isWrittenOn ? 'published' : 'draft';
}
