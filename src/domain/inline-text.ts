import type { Block, Inline } from './body';
import { cutAtGrapheme } from './graphemes';

/**
 * The words of a run without their marks; a line break becomes a newline. Notes stand apart from the sentence and
 * are left out, unless `notes` asks for them in brackets.
 */
export function plainText(content: readonly Inline[], { notes = false } = {}): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'link':
          return plainText(inline.children, { notes });
        case 'note':
          return notes ? ` [${plainText(inline.content)}]` : '';
      }
    })
    .join('');
}

/** The words of a block: a list's items a line each, a figure's caption, nothing for a rule. Notes as `plainText`. */
export function blockText(block: Block, options: { notes?: boolean } = {}): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => plainText(item, options)).join('\n');
    case 'figure':
      return block.caption;
    case 'rule':
      return '';
    case 'paragraph':
    case 'heading':
    case 'quote':
      return plainText(block.content, options);
  }
}

/**
 * The beginning of a text on one line, at most `max` UTF-16 units with the ellipsis: whole words where the script
 * has spaces, and never part of a grapheme cluster.
 */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = cutAtGrapheme(line, max - 1);
  const lastSpace = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(lastSpace > max / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
