import type { Inline, Mark } from '@/domain/body';
import { toSafeUrl } from '@/domain/safe-url';

/** What encloses a mark: CommonMark's own where it has one (`~~` of GFM), otherwise HTML. */
const MARKS: Readonly<Record<Mark, { sign?: string; tag: string }>> = {
  bold: { sign: '**', tag: 'strong' },
  italic: { sign: '*', tag: 'em' },
  strikethrough: { sign: '~~', tag: 's' },
  underline: { tag: 'u' },
  subscript: { tag: 'sub' },
  superscript: { tag: 'sup' },
};

/** What begins a block at the start of a line (CommonMark 0.31, 4 and 5). */
const BLOCK_START = /^(\s*)([#+=-]|\d+(?=[.)]))/gm;

/**
 * Words that Markdown shall not read as its own (CommonMark 0.31, 2.4; GFM 0.29, 6.9: bare addresses). Line breaks
 * stay; a line never begins a block.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~&|$^@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(BLOCK_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** Notes met so far, and the absolute URL that links inside the text start from. */
export type InlineContext = { notes: string[]; page: string };

/**
 * A run of words in Markdown. A note becomes a reference `[^1]` and its words are added to `notes` (footnotes as GFM
 * and Pandoc have them).
 */
export function toMarkdownInlines(content: readonly Inline[], context: InlineContext): string {
  return content.map((inline) => toMarkdownInline(inline, context)).join('');
}

function toMarkdownInline(inline: Inline, context: InlineContext): string {
  const { page } = context;
  switch (inline.type) {
    case 'text':
      return toMarked(inline.text, inline.marks ?? []);
    case 'break':
      return '\\\n';
    case 'link': {
      // A reference to a note is a link, and a link has none inside.
      const notes = inline.children.filter(({ type }) => type === 'note');
      const words = inline.children.filter(({ type }) => type !== 'note');
      return toLink(inline.url, toMarkdownInlines(words, context), page) + toMarkdownInlines(notes, context);
    }
    case 'note': {
      const at = context.notes.push('');
      context.notes[at - 1] = toMarkdownInlines(inline.content, context);
      return `[^${at}]`;
    }
  }
}

function toLink(target: string, words: string, page: string): string {
  const url = toSafeUrl(target);
  return url !== null && URL.canParse(url, page) ? `[${words}](<${new URL(url, page).href}>)` : words;
}

/** Beside spaces and punctuation `*` may mean nothing (CommonMark 0.31, 6.2): there the element is written out. */
function toMarked(text: string, marks: readonly Mark[]): string {
  const whole = /^[\p{L}\p{N}](?:[^]*[\p{L}\p{M}\p{N}])?$/u.test(text);
  return marks.reduceRight((words, mark) => {
    const { sign, tag } = MARKS[mark];
    return sign && whole ? sign + words + sign : `<${tag}>${words}</${tag}>`;
  }, escapeMarkdown(text));
}
