import type { Block } from './body';
import { parseItems, parseMarkup } from './inline-markup';
import type { LexicalNode } from './lexical';
import { paraOf, withPara } from './paragraph-ids';
import { toLexical } from './to-lexical';
import type { ParagraphChange } from './workbench';
import { withWords, wordsOfBlock, type BlockWords } from './workbench-words';

type Editing = {
  /** The top-level nodes of the body. */
  children: readonly LexicalNode[];
  /** The blocks of the source; none where there is no source. */
  source: readonly Block[];
  /** Photos of the source by paragraph id, as they are stored, for those that the body lacks. */
  photos: ReadonlyMap<string, LexicalNode>;
  changes: readonly ParagraphChange[];
};

/** The ids of paragraphs that have words of their own now, and of those that have the words of the source again. */
type Edited = { children: LexicalNode[]; written: string[]; restored: string[] };

/**
 * Writes paragraphs into a body, by their ids; nodes keep all but their words. What the body lacks comes behind what is
 * before it in the source. An empty markup brings the words of the source back; of a photo it empties the caption. A
 * sentence when one of them cannot be done.
 */
export function editBody({ children, source, photos, changes }: Editing): Edited | { fault: string } {
  const edited: Edited = { children: [...children], written: [], restored: [] };
  const places = new Map(source.map(({ para }, place) => [para, place]));
  const placeOf = ({ para }: ParagraphChange) => places.get(para) ?? -1;
  for (const change of changes.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const index = edited.children.findIndex((node) => paraOf(node) === change.para);
    const block = source[placeOf(change)] ?? null;
    const node = edited.children[index] ?? toNewNode(block, photos.get(change.para));
    if (!node || node.type === 'horizontalrule')
      return { fault: 'This paragraph cannot be written here: change it in the editor.' };
    const done = isPhoto(node) ? writeCaption(node, change) : writeWords(node, change, block);
    if (!done)
      return {
        fault:
          'A paragraph without words, and without a source to take them from: take it out in the editor.',
      };
    if (index === -1) edited.children.splice(findPlace(edited.children, source, change.para), 0, done.node);
    else edited.children[index] = done.node;
    (done.restored ? edited.restored : edited.written).push(change.para);
  }
  return edited;
}

type Done = { node: LexicalNode; restored: boolean };

function writeWords(node: LexicalNode, { para, markup }: ParagraphChange, block: Block | null): Done | null {
  const own = readWords(node, markup);
  const words = own ?? (block && wordsOfBlock(block));
  return words && { node: withWords(node, words, para), restored: own === null };
}

function readWords(node: LexicalNode, markup: string): BlockWords | null {
  if (node.type === 'list') {
    const items = parseItems(markup).filter((item) => item.some(saysSomething));
    return items.length > 0 ? { items } : null;
  }
  const content = parseMarkup(markup);
  return content.some(saysSomething) ? { content } : null;
}

function saysSomething(inline: ReturnType<typeof parseMarkup>[number]): boolean {
  return inline.type === 'text' ? inline.text.trim() !== '' : inline.type !== 'break';
}

const isPhoto = (node: LexicalNode) => node.type === 'block' || node.type === 'upload';

function writeCaption(node: LexicalNode, { markup, credit }: ParagraphChange): Done {
  const fields = {
    ...node.fields,
    caption: markup.trim(),
    ...(credit !== undefined && { credit: credit.trim() }),
  };
  return { node: { ...node, fields }, restored: false };
}

function toNewNode(block: Block | null, photo: LexicalNode | undefined): LexicalNode | undefined {
  if (!block || block.type === 'rule') return undefined;
  if (block.type === 'figure')
    return photo && withPara({ ...photo, fields: { ...photo.fields, credit: '' } }, block.para);
  return toLexical([block]).root.children?.[0];
}

/** Behind the nearest block before it in the source that the body has; else at the beginning. */
function findPlace(children: readonly LexicalNode[], source: readonly Block[], para: string): number {
  const before = source.slice(
    0,
    source.findIndex((block) => block.para === para),
  );
  for (const { para: earlier } of before.toReversed()) {
    const index = children.findIndex((node) => paraOf(node) === earlier);
    if (index !== -1) return index + 1;
  }
  return 0;
}
