import type { Inline } from '@/domain/body';
import { toPlainText } from '../../inline-text';
import { isElement, toInlineContent } from './html-inline';
import { addPicture } from './html-picture';
import { type HtmlWalk, getText, leaveOutNode } from './html-source';

/** Adds a list as one line; a list inside an item is joined to it, because the archive's lists have one level. */
export function addList(walk: HtmlWalk, list: Element): void {
  if (isNavigation(list)) {
    leaveOutNode(walk, list, 'a list of links to other pages of the site');
    return;
  }
  const items = toItems(walk, list).filter((item) => item.length > 0);
  const text = items.map(toPlainText).join('\n').trim();
  const line = walk.lineOf(list);
  if (text !== '')
    walk.lines.push({ kind: 'list', ordered: list.localName === 'ol', items, line, text, blankBefore: true });
  if (list.querySelector('ul, ol') !== null) {
    const message = 'A list inside a list was joined to it: the archive’s lists have one level.';
    walk.warnings.push({ line, text: text.slice(0, 200), message });
  }
  for (const image of list.querySelectorAll('img')) addPicture(walk, image, '');
}

function toItems(walk: HtmlWalk, list: Element): Inline[][] {
  return [...list.childNodes].flatMap((child) => {
    if (isElement(child) && walk.notes.bodies.has(child)) return [];
    if (isElement(child) && (child.localName === 'ul' || child.localName === 'ol'))
      return toItems(walk, child);
    return isElement(child) ? toItem(walk, child) : [toInlineContent(walk, [child], null)];
  });
}

/** The item's own words, its paragraphs parted by line breaks, and then the items of the lists inside. */
function toItem(walk: HtmlWalk, item: Element): Inline[][] {
  const nested = [...item.children].filter((child) => child.localName === 'ul' || child.localName === 'ol');
  const own: Inline[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const content = toInlineContent(walk, run, null);
    if (content.length > 0) own.push(...(own.length > 0 ? [{ type: 'break' as const }] : []), ...content);
    run = [];
  };
  for (const child of item.childNodes) {
    if (isElement(child) && nested.includes(child)) continue;
    const block = isElement(child) && /^(?:p|div|blockquote|h[1-6]|table|pre|section)$/.test(child.localName);
    if (block) flush();
    run.push(child);
    if (block) flush();
  }
  flush();
  return [own, ...nested.flatMap((list) => toItems(walk, list))];
}

/** Three items or more that are each one link within the site; lists of addresses elsewhere are the article's. */
function isNavigation(list: Element): boolean {
  const items = [...list.children];
  return (
    items.length >= 3 &&
    items.every((item) => {
      const link = item.querySelector('a[href]');
      const href = link?.getAttribute('href') ?? '';
      return link !== null && !/^(?:[a-z]+:|#)/iu.test(href) && getText(link) === getText(item);
    })
  );
}
