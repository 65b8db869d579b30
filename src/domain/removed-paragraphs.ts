import type { RemovedParagraph } from './reading';

type Paragraphs = { number: number; paragraphs: readonly { para: string; number: number | null }[] };

/**
 * The paragraphs of earlier editions that the current one lacks, each with the last edition that has it and its
 * displayed number there: by that edition, then in the order of its body.
 *
 * @param editions of one text, ascending; those after the current one do not count
 */
export function listRemovedParagraphs(editions: readonly Paragraphs[], current: number): RemovedParagraph[] {
  const now = new Set(
    editions.find(({ number }) => number === current)?.paragraphs.map(({ para }) => para) ?? [],
  );
  const removed = new Map<string, RemovedParagraph>();
  for (const edition of editions.filter(({ number }) => number < current)) {
    for (const { para, number } of edition.paragraphs) {
      if (now.has(para)) continue;
      removed.delete(para);
      removed.set(para, { para, number, edition: edition.number });
    }
  }
  return [...removed.values()];
}
