import type { Inline } from './body';
import { mergeRuns, trimBreaks } from './inline-runs';
import { toRecord, toRecords, toText, type JsonRecord } from './json-reading';
import { toMarks } from './lexical-format';
import { toSafeUrl } from './safe-url';

/** MongoDB stores nothing deeper (limit of nested documents); deeper JSON would only exhaust the stack. */
const MAX_DEPTH = 100;
/** Nodes that begin a line of their own, wherever a foreign editor has put them. */
const OWN_LINE: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'tablerow',
  'tablecell',
]);
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * The words inside a block, out of the Lexical nodes of it. Neighbours that look alike are one run. What has no
 * form of ours keeps its words: an unknown node, a link that leads where we do not lead, a link inside a link.
 */
export function toInlines(nodes: unknown): Inline[] {
  return trimBreaks(mergeRuns(readNodes(nodes, 0)));
}

function readNodes(nodes: unknown, depth: number): Inline[] {
  if (depth > MAX_DEPTH) return [];
  const read: Inline[] = [];
  for (const node of toRecords(nodes)) {
    if (read.length > 0 && OWN_LINE.has(node.type)) read.push({ type: 'break' });
    read.push(...readNode(node, depth));
  }
  return read;
}

function readNode(node: JsonRecord, depth: number): Inline[] {
  switch (node.type) {
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return readLink(node, depth);
    case 'inlineBlock':
      return readNote(toRecord(node.fields));
    default:
      return [...readText(node), ...readNodes(node.children, depth + 1)];
  }
}

function readText(node: JsonRecord): Inline[] {
  const text = toText(node.text);
  if (text === '') return [];
  const marks = toMarks(node.format);
  const { lang } = toRecord(node.$);
  return [
    {
      type: 'text',
      text,
      ...(marks.length > 0 && { marks }),
      ...(typeof lang === 'string' && LANGUAGE_TAG.test(lang) && { lang }),
    },
  ];
}

/** A note has a link of its own on the page, and HTML allows no link in a link: notes move behind it. */
function readLink(node: JsonRecord, depth: number): Inline[] {
  const inside = readNodes(node.children, depth + 1).flatMap((inline) =>
    inline.type === 'link' ? inline.children : [inline],
  );
  const url = toSafeUrl(toRecord(node.fields).url);
  const notes = inside.filter(({ type }) => type === 'note');
  const children = mergeRuns(inside.filter(({ type }) => type !== 'note'));
  if (url === null || !children.some(({ type }) => type === 'text')) return inside;
  return [{ type: 'link', url, children }, ...notes];
}

function readNote({ blockType, content }: JsonRecord): Inline[] {
  const text = toText(content).trim();
  return blockType === 'note' && text !== '' ? [{ type: 'note', content: [{ type: 'text', text }] }] : [];
}
