import { isRecord } from '@/domain/json-reading';

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'quote', 'horizontalrule', 'block']);
const INSIDE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'listitem', 'list', 'inlineBlock']);
const BLOCK_TYPES: Record<string, string> = { block: 'photo', inlineBlock: 'note' };
const MAX_DEPTH = 20;

/** What in a body our pages could not show, as a sentence; null when it is sound or absent. */
export function findBodyFault(body: unknown): string | null {
  if (body === null || body === undefined) return null;
  if (!isRecord(body) || !isRecord(body.root) || !Array.isArray(body.root.children)) {
    return 'This body is not what the editor writes: it needs a “root” with “children”.';
  }
  for (const [index, node] of body.root.children.entries()) {
    const fault = findNodeFault(node, BLOCKS, 0);
    if (fault) return `Block ${index + 1} of the body ${fault}`;
  }
  return null;
}

function findNodeFault(node: unknown, allowed: ReadonlySet<string>, depth: number): string | null {
  if (depth > MAX_DEPTH) return 'is nested too deeply. Make it flatter.';
  if (!isRecord(node) || typeof node.type !== 'string') return 'has no type. Write it again in the editor.';
  const { type } = node;
  if (!allowed.has(type)) return `is or holds a “${type}”, which a text cannot have here. Take it out.`;
  if (type === 'heading' && node.tag !== 'h2' && node.tag !== 'h3') {
    return 'is a heading of a level that a text does not have. Use heading 2 or 3.';
  }
  const blockType = BLOCK_TYPES[type];
  if (blockType && !(isRecord(node.fields) && node.fields.blockType === blockType)) {
    return `holds a block that is not a ${blockType}. Take it out.`;
  }
  const children: unknown[] = Array.isArray(node.children) ? node.children : [];
  for (const child of children) {
    const fault = findNodeFault(child, INSIDE, depth + 1);
    if (fault) return fault;
  }
  return null;
}
