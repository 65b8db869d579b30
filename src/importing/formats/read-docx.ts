import { JSDOM, VirtualConsole } from 'jsdom';
import mammoth from 'mammoth';
import type { Warning } from '../reading';
import type { SourceDocument } from '../source-line';
import { ImportError } from '../import-error';
import { listDocxChanges } from './docx-changes';
import { findDocxMarks } from './docx-marks';
import { isElement } from './html/html-inline';
import { readDocument } from './read-html';
import { unpackZip } from './zip-entries';

const MB = 1024 * 1024;
/** The longest book has a fifth of the XML, and a few hundred pictures. */
const LIMITS = { bytes: 100 * MB, xml: 20 * MB, files: 5_000 };

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.lede:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
];

/**
 * Takes a .docx apart by way of mammoth: headings, lists, quotations, footnotes, pictures with their bytes. Throws
 * ImportError when it is damaged, protected by a password, or unpacks to more than 100 MB, 20 MB of them words.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ImportError(
      'The file is protected by a password or is an old .doc: save it as .docx without one.',
    );
  }
  const entries = unpackZip(bytes, LIMITS);
  if (!entries.has('word/document.xml'))
    throw new ImportError('The file is not a .docx: save it as one and import that.');
  const { html, warnings } = await convert(bytes);
  const page = new JSDOM(`<body>${html}</body>`, { virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  const numbers = numberParagraphs(document);
  const lineOf = (node: Node): number => findNumber(numbers, node);
  const source = readDocument(document, { lineOf, root: document.body, meta: { windowTitle: '' } });
  source.leftOut.push(...listDocxChanges(entries));
  source.warnings.unshift(...findDocxMarks(entries), ...warnings);
  return source;
}

async function convert(bytes: Uint8Array): Promise<{ html: string; warnings: Warning[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES },
    );
    const notable = messages.filter(
      ({ message }) => !/^Unrecognised (?:paragraph|run|table) style/.test(message),
    );
    const texts = [...new Set(notable.map(({ message }) => message))];
    return { html: value, warnings: texts.map((message) => ({ line: null, text: '', message })) };
  } catch (error) {
    throw new ImportError(
      'The document could not be read: open it in your word processor, save it again and import that.',
      {
        cause: error,
      },
    );
  }
}

const NUMBERED = 'p, h1, h2, h3, h4, h5, h6, li';

function numberParagraphs(document: Document): Map<Node, number> {
  const paragraphs = [...document.querySelectorAll(NUMBERED)];
  return new Map(paragraphs.map((paragraph, index) => [paragraph, index + 1]));
}

/** A run of words has the number of the paragraph around it; a list or table that of its first. */
function findNumber(numbers: Map<Node, number>, node: Node): number {
  for (let holder: Node | null = node; holder; holder = holder.parentNode) {
    const number = numbers.get(holder);
    if (number !== undefined) return number;
  }
  const first = isElement(node) ? node.querySelector(NUMBERED) : null;
  return (first && numbers.get(first)) ?? 1;
}
