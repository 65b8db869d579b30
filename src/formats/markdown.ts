import type { Block, Figure } from '@/domain/body';
import { paragraphFragment } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { escapeMarkdown, type InlineContext, toMarkdownInlines } from './citation/markdown-inlines';
import {
  formatOrigin,
  listBylines,
  listFacts,
  listWarnings,
  pageUrl,
  toReadable,
  wordsOfView,
} from './citation/text-parts';
import type { Words } from './citation/words';
import { pictureUrl } from './picture-url';

/**
 * A whole text in Markdown (CommonMark 0.31 with the footnotes of GFM and Pandoc), in the language of the text: heading,
 * credits, source, body, notes and colophon. The number of a paragraph links to its permanent address.
 */
export function toMarkdown(view: ArticleView, site: Site): string {
  const { content } = view.edition;
  const words = wordsOfView(view);
  const context: Context = { words, notes: [], page: pageUrl(view, site), site };
  const body = content.body.map((block) => formatBlock(block, context)).filter(Boolean);
  const facts = listFacts(view, site).map(
    ({ label, value }) => `- ${label}${words.colon}${toLinked(oneParagraph(value))}`,
  );
  const notes = context.notes.map((note, at) => `[^${at + 1}]: ${note.replace(/\n/g, '\n    ')}`);
  const parts = [
    `# ${escapeMarkdown(oneParagraph(formatTitle(content)))}`,
    escapeMarkdown(oneParagraph(content.lede)),
    [...listBylines(view), formatOrigin(view)].filter(Boolean).map(escapeMarkdown).join('\\\n'),
    `<${context.page}>`,
    ...listWarnings(view).map((warning) => `*${warning}*`),
    ...body,
    '---',
    facts.join('\n'),
    ...notes,
  ];
  return toReadable(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

type Context = InlineContext & { words: Words; site: Site };

/** Addresses among the words are links. */
function toLinked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join('');
}

/** A blank line would end the paragraph or the item. */
function oneParagraph(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function formatBlock(block: Block, context: Context): string {
  const { page } = context;
  const mark = block.number === null ? '' : `[${block.number}](<${page}#${paragraphFragment(block.para)}>) `;
  switch (block.type) {
    case 'paragraph':
      return mark + toMarkdownInlines(block.content, context);
    case 'heading':
      // A heading is one line.
      return `${'#'.repeat(block.level)} ${toMarkdownInlines(block.content, context).replace(/\\\n/g, ' ')}`;
    case 'quote':
      return (mark + toMarkdownInlines(block.content, context)).replace(/^/gm, '> ');
    case 'list':
      return [mark.trimEnd(), formatItems(block, context)].filter(Boolean).join('\n\n');
    case 'figure':
      return formatFigure(block, context);
    case 'rule':
      return '* * *';
  }
}

function formatItems({ ordered, items }: Extract<Block, { type: 'list' }>, context: Context): string {
  return items
    .map(
      (item, at) =>
        `${ordered ? `${at + 1}.` : '-'} ${toMarkdownInlines(item, context).replace(/\n/g, '\n   ')}`,
    )
    .join('\n');
}

function formatFigure({ picture, alt, caption, credit }: Figure, { words, site }: Context): string {
  const said = [caption, credit].filter(Boolean).map((line) => escapeMarkdown(oneParagraph(line)));
  if (!picture) return [`*${words.missingPicture}*`, ...said].join('\\\n');
  const image = `![${escapeMarkdown(oneParagraph(alt))}](<${pictureUrl(picture, site)}>)`;
  return [image, ...said].join('\\\n');
}
