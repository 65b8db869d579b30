import type { Block } from '@/domain/body';

type Typed = { type: Block['type'] };
type Source = Typed & { para: string };

/**
 * Which paragraph of the source each imported block translates: `paras[i]` is the id for `blocks[i]`, null where it
 * stands alone. The same types in the same order go together one by one. Otherwise the headings part both texts where
 * they have the same number of them, then the pictures, and within a part the blocks go together in their order.
 */
export function pairBlocks(source: readonly Source[], blocks: readonly Typed[]): (string | null)[] {
  const paras = blocks.map((): string | null => null);
  const own = source.filter(({ type }) => type !== 'rule');
  const places = blocks.map(({ type }, at) => ({ type, at })).filter(({ type }) => type !== 'rule');
  for (const [{ para }, { at }] of pair(own, places, ['heading', 'figure'])) paras[at] = para;
  return paras;
}

type Placed = Typed & { at: number };
type Pairs = [Source, Placed][];

function pair(source: readonly Source[], blocks: readonly Placed[], marks: Block['type'][]): Pairs {
  const same = source.length === blocks.length && source.every(({ type }, at) => type === blocks[at]?.type);
  const [mark, ...rest] = marks;
  if (same || mark === undefined) return inOrder(source, blocks);
  const ours = partAt(source, mark);
  const theirs = partAt(blocks, mark);
  if (ours.length !== theirs.length) return pair(source, blocks, rest);
  return ours.flatMap((part, index) => {
    const other = theirs[index] ?? { head: null, rest: [] };
    const heads: Pairs = part.head && other.head ? [[part.head, other.head]] : [];
    return [...heads, ...pair(part.rest, other.rest, rest)];
  });
}

/** What stands before the first block of a type, then each of that type with what follows it. */
function partAt<One extends Typed>(
  blocks: readonly One[],
  mark: Block['type'],
): { head: One | null; rest: One[] }[] {
  const parts: { head: One | null; rest: One[] }[] = [{ head: null, rest: [] }];
  for (const block of blocks) {
    if (block.type === mark) parts.push({ head: block, rest: [] });
    else parts.at(-1)?.rest.push(block);
  }
  return parts;
}

function inOrder(source: readonly Source[], blocks: readonly Placed[]): Pairs {
  const pairs: Pairs = [];
  let next = 0;
  for (const [at, one] of source.entries()) {
    const left = source.length - at;
    // Of two that differ in type, the longer side gives way, so that what follows meets again.
    while (blocks[next] && blocks[next]?.type !== one.type && blocks.length - next > left) next += 1;
    const block = blocks[next];
    if (block?.type !== one.type) continue;
    pairs.push([one, block]);
    next += 1;
  }
  return pairs;
}
