import type { MatrixCell } from './article-matrix';

export type MatrixStatus =
  | { is: 'missing' | 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'changed' | 'withdrawn' }
  | { is: 'published'; number: number }
  | { is: 'behind'; count: number }
  | { is: 'untranslated'; some: number; all: number }
  | { is: 'publishAt' | 'unpublishAt'; at: string };

const STAGES = {
  draft: 'draft',
  'in-review': 'inReview',
  'changes-requested': 'changesRequested',
  approved: 'approved',
} as const;

/** All that is to be said of one language of an article, what readers see first. At least one thing. */
export function listStatuses(cell: MatrixCell): MatrixStatus[] {
  const { text, edition, stage, withdrawn, behind, untranslated, paragraphs, scheduled } = cell;
  if (!text) return [{ is: withdrawn ? 'withdrawn' : 'missing' }];
  const seen: MatrixStatus[] = withdrawn
    ? [{ is: 'withdrawn' }]
    : edition === null
      ? []
      : [{ is: 'published', number: edition }];
  const isChanged = stage === 'draft' && seen.length > 0;
  const work: MatrixStatus[] = stage === null ? [] : [{ is: isChanged ? 'changed' : STAGES[stage] }];
  return [
    ...(seen.length + work.length > 0 ? [...seen, ...work] : [{ is: 'draft' } as const]),
    ...(behind > 0 ? [{ is: 'behind', count: behind } as const] : []),
    ...(untranslated > 0 ? [{ is: 'untranslated', some: untranslated, all: paragraphs } as const] : []),
    ...(scheduled
      ? [{ is: scheduled.what === 'publish' ? 'publishAt' : 'unpublishAt', at: scheduled.at } as const]
      : []),
  ];
}
