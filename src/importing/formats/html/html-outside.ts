import type { SourceLine } from '../../source-line';
import { readByline } from '../../parts/bylines';
import { readDateLine } from '../../parts/dates';
import { getFurnitureReason } from './html-furniture';
import { isElement } from './html-inline';
import { type HtmlWalk, getText } from './html-source';
import { toInline } from '../../inline-text';

/**
 * Accounts for the words of a page outside the article's element: its first `h1`, dates and bylines are given as
 * lines to stand before the article, everything else is left out with the reason.
 */
export function readOutside(walk: HtmlWalk, body: Element, root: Element): SourceLine[] {
  const lines: SourceLine[] = [];
  let titled = root.querySelector('h1') !== null;
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child === root) continue;
      if (isElement(child) && child.contains(root)) visit(child);
      else if (isElement(child) && !titled && child.querySelector('h1') !== null) visit(child);
      else titled = readOne(walk, child, titled, lines) || titled;
    }
  };
  if (root !== body) visit(body);
  return lines;
}

/** Returns whether the node was the title. */
function readOne(walk: HtmlWalk, node: Node, titled: boolean, lines: SourceLine[]): boolean {
  const text = getText(node);
  if (text === '') return false;
  const line = walk.lineOf(node);
  const reason = isElement(node) ? getFurnitureReason(walk, node) : null;
  const base = { line, text, blankBefore: true, content: toInline(text) };
  if (isElement(node) && node.localName === 'h1' && !titled) {
    lines.push({ ...base, kind: 'heading', level: 1 });
    return true;
  }
  if (
    reason === null &&
    (readDateLine(text, walk.pageLang ?? 'en') !== null || readByline(text)?.sure === true)
  ) {
    lines.push({ ...base, kind: 'words' });
  } else {
    walk.leftOut.push({ line, text, reason: reason ?? 'outside the article on the page' });
  }
  return false;
}
