import type { Inline } from '@/domain/body';
import type { LeftOut, Warning } from '../../reading';
import type { Hint, SourceLine } from '../../source-line';
import { toPlainText } from '../../inline-text';
import type { NoteLinks } from './html-notes';

/** What a walk over a page gathers, and what it needs to know of it. `lineOf` counts from 1, as in `LeftOut`. */
export type HtmlWalk = {
  lines: SourceLine[];
  leftOut: LeftOut[];
  warnings: Warning[];
  notes: NoteLinks;
  lineOf: (node: Node) => number;
  /** The language of the whole page as its `lang` says; runs in the same language are not marked. */
  pageLang: string | null;
  /** Characters of text in the root: an element that holds most of them is never furniture. */
  size: number;
};

const BLOCK =
  /^(?:address|article|aside|br|caption|dd|div|dt|figcaption|footer|h[1-6]|header|li|nav|p|section|t[dhr])$/;

/** The text of a node with its white space collapsed as a browser does, and a space where blocks meet. */
export function getText(node: Node): string {
  const parts: string[] = [];
  const walker = node.ownerDocument?.createTreeWalker(node, 1 | 4);
  for (let next = walker?.nextNode() ?? null; next; next = walker?.nextNode() ?? null) {
    if (next.nodeType === next.TEXT_NODE) parts.push(next.textContent ?? '');
    else if (BLOCK.test(next.nodeName.toLowerCase())) parts.push(' ');
  }
  const text = node.nodeType === node.TEXT_NODE ? (node.textContent ?? '') : parts.join('');
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** Notes that an element's text is not of the article, unless it has none. */
export function leaveOutNode(walk: HtmlWalk, node: Node, reason: string): void {
  const text = getText(node);
  if (text !== '') walk.leftOut.push({ line: walk.lineOf(node), text, reason });
}

/** Adds a paragraph, heading or quotation; nothing when it has no words. */
export function addLine(
  walk: HtmlWalk,
  node: Node,
  shape: { kind: 'words' | 'quote' } | { kind: 'heading'; level: number },
  content: Inline[],
  hint?: Hint,
): void {
  const text = toPlainText(content).trim();
  if (text === '') return;
  const base = { line: walk.lineOf(node), text, blankBefore: true, content };
  walk.lines.push({ ...base, ...shape, ...(hint ? { hint } : {}) });
}
