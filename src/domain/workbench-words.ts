import type { Block, Inline } from './body';
import { sha256Hex } from './hashing';
import { toRecord, toText } from './json-reading';
import type { LexicalNode } from './lexical';
import { toLexical } from './to-lexical';

/** Words of a block: a list has them in items. */
export type BlockWords = { content: Inline[] } | { items: Inline[][] };

/** The words of a block of the source, for a block of any type. Figures and rules have none. */
export function wordsOfBlock(block: Block): BlockWords | null {
  if (block.type === 'list') return { items: block.items };
  return 'content' in block ? { content: block.content } : null;
}

/**
 * A node with other words and everything else as it was: type, heading tag, list type, state. Notes and links that it
 * had before keep their ids and settings. `para` makes the ids of new ones unique in the body.
 */
export function withWords(node: LexicalNode, words: BlockWords, para: string): LexicalNode {
  const kept = collect(node);
  if (node.type !== 'list') {
    const content = 'content' in words ? words.content : joinItems(words.items);
    const [made] = toLexical([{ type: 'paragraph', content }]).root.children ?? [];
    return { ...node, children: settle(made?.children ?? [], kept, para) };
  }
  const items = 'items' in words ? words.items : [words.content];
  const ordered = node.listType === 'number';
  const [made] = toLexical([{ type: 'list', ordered, items }]).root.children ?? [];
  const old = node.children ?? [];
  const isFlat = old.every(({ children }) => (children ?? []).every(({ type }) => type !== 'list'));
  const children = (made?.children ?? []).map((item, index) => ({
    ...item,
    ...(isFlat && old[index]),
    value: item.value,
    children: settle(item.children ?? [], kept, para),
  }));
  return { ...node, children };
}

function joinItems(items: readonly Inline[][]): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : [{ type: 'break' }, ...item]));
}

/** Notes and links of a block, in their order; what has found its place again is taken out. */
type Kept = { notes: LexicalNode[]; links: LexicalNode[] };

function collect(node: LexicalNode): Kept {
  const inside = (node.children ?? []).map(collect);
  return {
    notes: [...(node.type === 'inlineBlock' ? [node] : []), ...inside.flatMap(({ notes }) => notes)],
    links: [...(node.type === 'link' ? [node] : []), ...inside.flatMap(({ links }) => links)],
  };
}

/** A note whose words were changed is the one that stood in its order: what is left of both is paired. */
function settle(nodes: readonly LexicalNode[], kept: Kept, para: string): LexicalNode[] {
  const same = nodes.map((node) => {
    if (node.type === 'inlineBlock') return take(kept.notes, (one) => noteOf(one) === noteOf(node));
    return node.type === 'link' ? take(kept.links, (one) => urlOf(one) === urlOf(node)) : undefined;
  });
  return nodes.map((node, index) => {
    if (node.type === 'inlineBlock') {
      const old = same[index] ?? kept.notes.shift();
      const fields = old
        ? { ...old.fields, content: node.fields?.content }
        : ownId(toRecord(node.fields), para);
      return { ...node, ...old, fields };
    }
    if (node.type !== 'link') return node;
    const old = same[index];
    const children = settle(node.children ?? [], kept, para);
    return old ? { ...old, children } : { ...ownId(node, para), children };
  });
}

function take(from: LexicalNode[], fits: (node: LexicalNode) => boolean): LexicalNode | undefined {
  const index = from.findIndex(fits);
  return index === -1 ? undefined : from.splice(index, 1)[0];
}

const noteOf = (node: LexicalNode) => toText(node.fields?.content).trim();
const urlOf = (node: LexicalNode) => toText(node.fields?.url);

/** 24 hex digits, as Payload makes them, which no other paragraph has for the same words. */
function ownId<Holder extends { readonly [key: string]: unknown }>(holder: Holder, para: string): Holder {
  return { ...holder, id: sha256Hex(`${para} ${String(holder.id)}`).slice(0, 24) };
}
