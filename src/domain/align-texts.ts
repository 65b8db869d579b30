import type { Block } from './body';

/** A paragraph in two texts; either block is null where that text lacks it. */
export type AlignedRow = { para: string; block: Block | null; otherBlock: Block | null };

/**
 * Two bodies beside each other by the paragraph ids that they share: in the order of the first, and what only the
 * other has behind its predecessor there. Every block of both stands in one row.
 */
export function alignTexts(blocks: readonly Block[], others: readonly Block[]): AlignedRow[] {
  const own = new Set(blocks.map(({ para }) => para));
  const shared = new Map(others.map((block) => [block.para, block]));
  const only = groupByPredecessor(others, own);
  const toRows = (anchor: string | null): AlignedRow[] =>
    (only.get(anchor) ?? []).map((otherBlock) => ({ para: otherBlock.para, block: null, otherBlock }));
  return [
    ...toRows(null),
    ...blocks.flatMap((block) => [
      { para: block.para, block, otherBlock: shared.get(block.para) ?? null },
      ...toRows(block.para),
    ]),
  ];
}

/** Blocks that are not shared by the id of the last shared one before them; null for those before all. */
function groupByPredecessor(
  blocks: readonly Block[],
  shared: ReadonlySet<string>,
): Map<string | null, Block[]> {
  const groups = new Map<string | null, Block[]>();
  let anchor: string | null = null;
  for (const block of blocks) {
    if (shared.has(block.para)) anchor = block.para;
    else groups.set(anchor, [...(groups.get(anchor) ?? []), block]);
  }
  return groups;
}
