import { JSDOM } from 'jsdom';
import type { LeftOut } from '../reading';
import type { ZipEntries } from './zip-entries';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * What of a .docx is not in its text as it reads when every change is accepted (ECMA-376, part 1, 17.13): words deleted
 * or moved away, by whom, and comments. `line` counts the paragraphs that are left, as `LeftOut` says.
 */
export function listDocxChanges(entries: ZipEntries): LeftOut[] {
  const xml = decode(entries.get('word/document.xml'));
  if (!/<w:(?:del|moveFrom|commentReference)[\s>/]/.test(xml)) return [];
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const comments = readComments(entries);
  const leftOut: LeftOut[] = [];
  let line = 0;
  for (const paragraph of elements(document, 'p')) {
    const own = (element: Element): boolean => holderOf(element, 'p') === paragraph;
    if (isShown(paragraph, own)) line += 1;
    const at = Math.max(1, line);
    for (const name of ['del', 'moveFrom'] as const) {
      for (const change of elements(paragraph, name)) {
        if (!own(change) || holderOf(change, name)) continue;
        const text = wordsOf(change, ['delText', 't']);
        if (text !== '') leftOut.push({ line: at, text, reason: reasonOf(name, change) });
      }
    }
    for (const mark of elements(paragraph, 'commentReference').filter(own)) {
      const comment = comments.get(attribute(mark, 'id'));
      if (comment) leftOut.push({ line: at, ...comment });
    }
  }
  return leftOut;
}

function reasonOf(name: 'del' | 'moveFrom', change: Element): string {
  const by = attribute(change, 'author') ? ` by ${attribute(change, 'author')}` : '';
  return name === 'del'
    ? `deleted as a tracked change${by}`
    : `moved as a tracked change${by}: it stands where it was moved to`;
}

function readComments(entries: ZipEntries): Map<string, { text: string; reason: string }> {
  const xml = decode(entries.get('word/comments.xml'));
  if (xml === '') return new Map();
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return new Map(
    elements(document, 'comment').map((comment) => {
      const author = attribute(comment, 'author');
      const text = elements(comment, 'p')
        .map((paragraph) => wordsOf(paragraph, ['t']))
        .join(' ')
        .trim();
      return [attribute(comment, 'id'), { text, reason: `a comment${author ? ` by ${author}` : ''}` }];
    }),
  );
}

/** Whether a paragraph still has something to show when all changes are accepted. */
function isShown(paragraph: Element, own: (element: Element) => boolean): boolean {
  return ['t', 'drawing', 'pict', 'footnoteReference', 'endnoteReference'].some((name) =>
    elements(paragraph, name).some(
      (element) =>
        own(element) &&
        !holderOf(element, 'del') &&
        !holderOf(element, 'moveFrom') &&
        (name !== 't' || element.textContent !== ''),
    ),
  );
}

function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(WORD, name)];
}

function holderOf(element: Element, name: string): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.localName === name && at.namespaceURI === WORD) return at;
  return null;
}

function attribute(element: Element, name: string): string {
  return element.getAttributeNS(WORD, name) ?? '';
}

function wordsOf(element: Element, names: readonly string[]): string {
  return names
    .flatMap((name) => elements(element, name))
    .map((piece) => piece.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}
