import type { Inline, Mark } from '@/domain/body';
import type { HtmlWalk } from './html-source';
import { isBackLink } from './html-notes';

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
};

type Setting = { marks: Mark[]; lang: string | null; preformatted: boolean };

/** Inline content of nodes of a page, white space collapsed, trimmed at both ends. */
export function toInlineContent(walk: HtmlWalk, nodes: readonly Node[], lang: string | null): Inline[] {
  const pieces = nodes.flatMap((node) => toPieces(walk, node, { marks: [], lang, preformatted: false }));
  return trimPieces(joinPieces(pieces));
}

function toPieces(walk: HtmlWalk, node: Node, setting: Setting): Inline[] {
  if (node.nodeType === node.TEXT_NODE) return toText(node.textContent ?? '', setting);
  if (!isElement(node)) return [];
  const tag = node.localName;
  if (tag === 'br') return [{ type: 'break' }];
  if (tag === 'wbr') return [];
  const mark = MARKS[tag];
  const inner: Setting = {
    marks: mark && !setting.marks.includes(mark) ? [...setting.marks, mark] : setting.marks,
    lang: node.getAttribute('lang') ?? setting.lang,
    preformatted: setting.preformatted || tag === 'pre',
  };
  const children = (): Inline[] => [...node.childNodes].flatMap((child) => toPieces(walk, child, inner));
  if (tag === 'q') return [...toText('“', inner), ...children(), ...toText('”', inner)];
  return tag === 'a' ? toLink(walk, node, children) : children();
}

function toLink(walk: HtmlWalk, link: Element, children: () => Inline[]): Inline[] {
  const note = walk.notes.targets.get(link);
  if (note) return [{ type: 'note', content: toInlineContent(walk, [...note.childNodes], null) }];
  if (isBackLink(walk.notes, link)) return [];
  const url = toAddress(link.getAttribute('href') ?? '');
  return url === null ? children() : [{ type: 'link', url, children: children() }];
}

/** Only addresses that a reader can follow from the archive: no script, no path of the page's own site. */
function toAddress(href: string): string | null {
  const address = href.trim();
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu.test(address) ? address : null;
}

function toText(text: string, { marks, lang, preformatted }: Setting): Inline[] {
  const style = { ...(marks.length > 0 ? { marks } : {}), ...(lang === null ? {} : { lang }) };
  if (!preformatted)
    return text === '' ? [] : [{ type: 'text', text: text.replace(/[ \t\n\r\f]+/g, ' '), ...style }];
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line, ...style }]),
    ]);
}

/** Joins runs that are set alike and takes the space that a browser would not show. */
function joinPieces(pieces: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.type !== 'text') {
      if (piece.type === 'break' && last?.type === 'text') last.text = last.text.replace(/ $/, '');
      joined.push(piece);
      continue;
    }
    const spaced =
      last === undefined || last.type === 'break' || (last.type === 'text' && last.text.endsWith(' '));
    const text = spaced && piece.text.startsWith(' ') ? piece.text.slice(1) : piece.text;
    if (text === '') continue;
    if (last?.type === 'text' && isAlike(last, piece)) last.text += text;
    else joined.push({ ...piece, text });
  }
  return joined;
}

function isAlike(a: Inline & { type: 'text' }, b: Inline & { type: 'text' }): boolean {
  return a.lang === b.lang && (a.marks ?? []).join() === (b.marks ?? []).join();
}

function trimPieces(pieces: Inline[]): Inline[] {
  const isBlank = (piece: Inline | undefined): boolean =>
    piece?.type === 'break' || (piece?.type === 'text' && piece.text.trim() === '');
  let start = 0;
  let end = pieces.length;
  while (start < end && isBlank(pieces[start])) start += 1;
  while (end > start && isBlank(pieces[end - 1])) end -= 1;
  return pieces.slice(start, end).map((piece, index, kept) => {
    if (piece.type !== 'text') return piece;
    const started = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === kept.length - 1 ? started.trimEnd() : started };
  });
}

/** Narrows a node to an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
