import type { Block, Figure, Inline } from './body';
import { plainText } from './inline-text';
import { toInlines } from './inlines';
import { isRecord, toRecord, toRecords, toText, type JsonRecord } from './json-reading';
import { paraOf } from './paragraph-ids';

/**
 * Gives the photo with an id as it stands in this text, under this caption (empty: the photo's default caption).
 * null when there is no such photo any more.
 */
export type ResolvePhoto = (id: string, caption: string) => Figure | null;

/** A block before it has a place in the body. */
type Unplaced = Block extends infer B ? (B extends Block ? Omit<B, 'para' | 'number'> : never) : never;

/** As deep as the database can store. */
const MAX_LIST_DEPTH = 100;

/** What a reader cites by number. */
const NUMBERED: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'quote']);

/**
 * The blocks of a body (`LexicalBody`) as Payload's editor stores it; of anything else, none. Paragraphs, lists and quotes are numbered from 1; empty blocks
 * are left out; of unknown nodes the words survive as a paragraph. Never throws, whatever the JSON holds. A block
 * without a paragraph id, or with one that an earlier block has, is given one by its place.
 */
export function toBlocks(body: unknown, resolvePhoto: ResolvePhoto): Block[] {
  const blocks: Block[] = [];
  const paras = new Set<string>();
  let number = 0;
  for (const node of toRecords(toRecord(toRecord(body).root).children)) {
    const block = toBlock(node, resolvePhoto);
    if (!block) continue;
    const para = freePara(paraOf(node), blocks.length + 1, paras);
    paras.add(para);
    blocks.push({ para, number: NUMBERED.has(block.type) ? ++number : null, ...block });
  }
  return blocks;
}

function freePara(own: string | null, place: number, taken: ReadonlySet<string>): string {
  if (own !== null && !taken.has(own)) return own;
  let para = `block-${place}`;
  while (taken.has(para)) para += '-';
  return para;
}

function toBlock(node: JsonRecord, resolvePhoto: ResolvePhoto): Unplaced | null {
  switch (node.type) {
    case 'horizontalrule':
      return { type: 'rule' };
    case 'upload':
      return toFigure(node.value, toRecord(node.fields), resolvePhoto);
    case 'list':
      return toList(node);
    case 'block': {
      const fields = toRecord(node.fields);
      if (fields.blockType === 'photo') return toFigure(fields.photo, fields, resolvePhoto);
    }
  }
  const content = toInlines([node]);
  if (!saysSomething(content)) return null;
  if (node.type === 'quote') return { type: 'quote', content };
  if (node.type === 'heading')
    return { type: 'heading', level: node.tag === 'h1' || node.tag === 'h2' ? 2 : 3, content };
  return { type: 'paragraph', content, ...(toRecord(node.$).section === true && { startsSection: true }) };
}

function saysSomething(content: readonly Inline[]): boolean {
  return plainText(content, { notes: true }).trim() !== '';
}

/** Lists inside a list are told item by item, behind the item that they belong to. */
function toList(node: JsonRecord): Unplaced | null {
  const items = toItems(node, 0);
  return items.length > 0 ? { type: 'list', ordered: node.listType === 'number', items } : null;
}

function toItems(list: JsonRecord, depth: number): Inline[][] {
  if (depth > MAX_LIST_DEPTH) return [];
  return toRecords(list.children).flatMap((item) => {
    const children = toRecords(item.children);
    const content = toInlines([{ ...item, children: children.filter(({ type }) => type !== 'list') }]);
    const inner = children
      .filter(({ type }) => type === 'list')
      .flatMap((child) => toItems(child, depth + 1));
    return saysSomething(content) ? [content, ...inner] : inner;
  });
}

/**
 * A photo that the archive has lost, or never had, keeps its caption; without a caption there is nothing to show.
 * `fields.credit` is the credit printed at this place and goes before the photo's own.
 */
function toFigure(photo: unknown, fields: JsonRecord, resolvePhoto: ResolvePhoto): Unplaced | null {
  const id = toId(photo);
  const caption = toText(fields.caption).trim();
  const credit = toText(fields.credit).trim();
  const figure = id === null ? null : resolvePhoto(id, caption);
  if (figure) return { type: 'figure', ...figure, ...(credit !== '' && { credit }) };
  return caption === '' && credit === '' ? null : { type: 'figure', picture: null, alt: '', caption, credit };
}

/** A related document as the database stores it: its id as a text or an ObjectId, or the document itself. */
function toId(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (isObjectId(value)) return value.toHexString();
  if (!isRecord(value) || depth > 1) return null;
  return toId(value.id ?? value._id, depth + 1);
}

function isObjectId(value: unknown): value is { toHexString: () => string } {
  return isRecord(value) && typeof value.toHexString === 'function';
}
