import { JSDOM, VirtualConsole } from 'jsdom';
import { Marked } from 'marked';
import type { SourceDocument } from '../source-line';
import { decodeText } from '../decode-text';
import { readFrontMatter } from './front-matter';
import { takeNotes, toNoteList } from './markdown-notes';
import { readDocument } from './read-html';

/**
 * Takes a .md file apart (GitHub's flavour, footnotes, front matter of simple `key: value` lines). HTML inside it
 * goes the way of an .html file: nothing of it is passed through.
 */
export function readMarkdown(bytes: Uint8Array): SourceDocument {
  const { text, warning } = decodeText(bytes);
  const { stated, body, leftOut, warnings } = readFrontMatter(text);
  const { text: markdown, notes } = takeNotes(body);
  const marked = new Marked({ gfm: true });
  const tokens = marked.lexer(markdown);
  let line = 1;
  const blocks = tokens.map((token) => {
    const start = line + (/^\n*/.exec(token.raw)?.[0].length ?? 0);
    line += token.raw.split('\n').length - 1;
    return `<div data-line="${start}">${marked.parser([token])}</div>`;
  });
  const noteList = toNoteList(notes, (words) => marked.parseInline(words, { async: false }));
  const page = new JSDOM(`<body>${blocks.join('\n')}${noteList}</body>`, {
    virtualConsole: new VirtualConsole(),
  });
  const { document } = page.window;
  const source = readDocument(document, {
    lineOf: getLine,
    root: document.body,
    meta: { windowTitle: '', ...stated },
  });
  const decoded = warning === null ? [] : [{ line: null, text: '', message: warning }];
  return {
    lines: source.lines,
    stated: { ...stated, ...source.stated },
    leftOut: [...leftOut, ...source.leftOut],
    warnings: [...decoded, ...warnings, ...source.warnings],
  };
}

function getLine(node: Node): number {
  for (let holder: Node | null = node; holder; holder = holder.parentNode) {
    const line = isElement(holder) ? holder.getAttribute('data-line') : null;
    if (line !== null) return Number(line);
  }
  return 1;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
