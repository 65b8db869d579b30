/**
 * The words of a paragraph as people type them in the translate and import views; the signs are Pandoc's:
 * `**bold**`, `*italic*`, `~~struck~~`, `~subscript~`, `^superscript^`, `[underlined]{.underline}`,
 * `[phrase]{lang=vi}`, `[words](address)`, `^[note]`. A line end is a line break, and a backslash before a sign makes it
 * the character it is. A sign without a partner is that character too, so that every text can be read.
 */
import type { Block, Inline } from './body';
import { findBrackets } from './inline-markup-brackets';
import { normalizeInlines } from './inline-markup-normal';
import { toWords } from './inline-markup-read';
import { readTokens } from './inline-markup-tokens';
import { writeInlines } from './inline-markup-write';

/** Words as markup. `parseMarkup` gives them back in the form of `normalizeInlines`, which is that of `toBlocks`. */
export function toMarkup(content: readonly Inline[]): string {
  return writeInlines(normalizeInlines(content), { lineBreak: '\n' });
}

/** The words of a markup, normalized. Never throws; an address that `toSafeUrl` refuses stays as it was typed. */
export function parseMarkup(markup: string): Inline[] {
  const text = markup.replace(/\r\n?/g, '\n');
  const brackets = findBrackets(text);
  const tokens = readTokens({ markup: text, brackets, from: 0, to: text.length, depth: 0 });
  return normalizeInlines(toWords(tokens, { marks: [], lang: null }));
}

/**
 * The words of a block as markup: of a list an item a line, with a backslash before a line break inside an item; of a
 * figure the caption, which is plain text; of a rule nothing.
 */
export function blockToMarkup(block: Block): string {
  switch (block.type) {
    case 'list':
      return itemsToMarkup(block.items);
    case 'figure':
      return block.caption;
    case 'rule':
      return '';
    case 'paragraph':
    case 'heading':
    case 'quote':
      return toMarkup(block.content);
  }
}

/** The items of a list as markup, a line each. */
export function itemsToMarkup(items: readonly (readonly Inline[])[]): string {
  return items.map((item) => writeInlines(normalizeInlines(item), { lineBreak: '\\\n' })).join('\n');
}

/** The items of a list out of its markup; empty lines are none. */
export function parseItems(markup: string): Inline[][] {
  const lines = markup.replace(/\r\n?/g, '\n').match(/(?:\\[^]|[^\n\\]|\\$)+/g) ?? [];
  return lines.map(parseMarkup).filter((item) => item.some(({ type }) => type !== 'break'));
}

/** The block with the words of a markup that `blockToMarkup` would write: type, number and picture stay. */
export function markupToContent(block: Block, markup: string): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: parseItems(markup) };
    case 'figure':
      return { ...block, caption: markup.trim() };
    case 'rule':
      return block;
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, content: parseMarkup(markup) };
  }
}
