import { DEMO_PICTURES, type PictureKey } from './content/pictures';
import type { DemoBlock } from './demo-block';
import { parseInline, type Notes } from './parse-inline';

const NOTE = /^\[\^(?<mark>\w+)\]: (?<words>.+)$/;
const ATTRIBUTES = /\s*\{#(?<para>[0-9a-z-]+)(?<section> \.section)?\}$/;
const FIGURE = /^!\[(?<caption>.*)\]\((?<target>[^)]+)\)$/;
const HEADING = /^(?<marks>#{2,3}) (?<words>.+)$/;
const ITEM = /^(?:-|(?<number>\d+)\.) (?<words>.+)$/;

/**
 * Reads a body: blocks between empty lines, each closed by the paragraph id that all languages share, `{#opening}`;
 * `{#first .section}` opens a section. Headings, lists, quotations and figures are those of Markdown; the target of a
 * figure is a drawing, or `missing: VNA` for one that only its source has. Throws a sentence for a block that it
 * cannot read.
 */
export function parseBlocks(source: string): DemoBlock[] {
  const chunks = source.trim().split(/\n{2,}/);
  const notes = new Map(chunks.flatMap((chunk) => chunk.split('\n')).flatMap(toNote));
  return chunks
    .filter((chunk) => !NOTE.test(chunk.split('\n')[0] ?? ''))
    .map((chunk) => toBlock(chunk, notes));
}

function toNote(line: string): [string, string][] {
  const { mark, words } = NOTE.exec(line)?.groups ?? {};
  return mark && words ? [[mark, words]] : [];
}

function toBlock(chunk: string, notes: Notes): DemoBlock {
  const { para, section } = ATTRIBUTES.exec(chunk)?.groups ?? {};
  if (!para) throw new Error(`“${chunk.slice(0, 40)}…” lacks its paragraph id: end it with {#some-id}.`);
  const words = chunk.replace(ATTRIBUTES, '');

  const figure = FIGURE.exec(words)?.groups;
  if (figure) return { para, ...toFigure(figure.caption ?? '', figure.target ?? '') };
  const heading = HEADING.exec(words)?.groups;
  if (heading?.words) {
    const level = heading.marks === '##' ? 2 : 3;
    return { para, type: 'heading', level, content: parseInline(heading.words, notes) };
  }
  if (words.startsWith('> ')) return { para, type: 'quote', content: parseInline(words.slice(2), notes) };

  const items = words.split('\n').map((line) => ITEM.exec(line)?.groups);
  const [first] = items;
  if (first) {
    const ordered = first.number !== undefined;
    return { para, type: 'list', ordered, items: items.map((item) => parseInline(item?.words ?? '', notes)) };
  }
  const content = parseInline(words, notes);
  return { para, type: 'paragraph', content, ...(section && { startsSection: true }) };
}

function toFigure(caption: string, target: string) {
  const missing = /^missing: (.+)$/.exec(target);
  if (missing) return { type: 'figure', picture: null, caption, credit: missing[1] ?? '' } as const;
  if (!isPicture(target)) throw new Error(`There is no drawing “${target}”: add it to content/pictures.ts.`);
  return { type: 'figure', picture: target, caption, credit: '' } as const;
}

function isPicture(name: string): name is PictureKey {
  return name in DEMO_PICTURES;
}
