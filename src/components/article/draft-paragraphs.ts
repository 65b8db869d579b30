import type { Edition } from '@/domain/edition';

/** How much of an edition a machine drafted and nobody has reviewed. */
export type DraftExtent =
  { extent: 'none' } | { extent: 'all' } | { extent: 'some'; paras: ReadonlySet<string> };

/** Only paragraphs with a number count for ‘all’: headings and figures alone say little about a text. */
export function getDraftExtent({
  content,
  paragraphs,
}: Pick<Edition, 'content' | 'paragraphs'>): DraftExtent {
  const paras = new Set(content.machineDraft);
  if (paras.size === 0) return { extent: 'none' };
  const numbered = paragraphs.filter(({ number }) => number !== null);
  return numbered.every(({ para }) => paras.has(para)) ? { extent: 'all' } : { extent: 'some', paras };
}
