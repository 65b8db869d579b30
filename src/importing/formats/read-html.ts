import { JSDOM, VirtualConsole } from 'jsdom';
import type { SourceDocument } from '../source-line';
import { decodeText } from '../decode-text';
import { walkBlocks } from './html/html-blocks';
import { type PageMeta, readMeta } from './html/html-meta';
import { findNotes } from './html/html-notes';
import { readOutside } from './html/html-outside';
import { findRoot } from './html/html-root';
import { type HtmlWalk, getText } from './html/html-source';
import { placeTitle } from './html/html-title';

/** Takes a .html file apart. Scripts are not run and nothing is fetched. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const { text, warning } = decodeText(bytes, /<meta[^>]{0,200}charset=["']?([\w-]+)/iu.exec(head)?.[1]);
  const page = new JSDOM(text, { includeNodeLocations: true, virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  const lineOf = (node: Node): number => page.nodeLocation(node)?.startLine ?? 1;
  const meta = readMeta(document);
  const source = readDocument(document, { lineOf, root: findRoot(document), meta });
  if (warning !== null) source.warnings.unshift({ line: null, text: '', message: warning });
  return source;
}

/** How to read a page: the line of a node, the element that holds the article, what the page says of itself. */
export type PageReading = { lineOf: (node: Node) => number; root: Element; meta: PageMeta };

/** Takes a parsed page apart, whether it was written as HTML, Markdown or a word processor's document. */
export function readDocument(document: Document, { lineOf, root, meta }: PageReading): SourceDocument {
  const walk: HtmlWalk = {
    lines: [],
    leftOut: [],
    warnings: [],
    notes: findNotes(document),
    lineOf,
    pageLang: meta.lang ?? null,
    size: getText(root).length,
  };
  for (const element of document.head.querySelectorAll('script, style')) {
    const reason = element.localName === 'script' ? 'a script' : 'a style sheet';
    if (getText(element) !== '')
      walk.leftOut.push({ line: lineOf(element), text: getText(element).slice(0, 200), reason });
  }
  const before = readOutside(walk, document.body, root);
  walkBlocks(walk, root, { quoted: false, depth: 0 });
  const titled = placeTitle({
    walk,
    lines: [...before, ...walk.lines],
    meta,
    titleLine: document.querySelector('title'),
  });
  return { lines: titled.lines, stated: titled.stated, leftOut: walk.leftOut, warnings: walk.warnings };
}
