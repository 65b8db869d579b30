import type { Block, Figure, Inline } from '@/domain/body';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

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

/**
 * A whole text as plain words in UTF-8: heading, credits, source, body, notes and colophon, in the language of the
 * text. Paragraphs that have a number begin with it (`¶7`), notes are called by `[1]`, and a blank line parts blocks.
 */
export function toPlainText(view: ArticleView, site: Site): string {
  const { content } = view.edition;
  const words = wordsOfView(view);
  const notes: string[] = [];
  const body = content.body.map((block) => formatBlock(block, { words, notes })).filter(Boolean);
  const facts = listFacts(view, site).map(({ label, value }) => label + words.colon + value);
  const parts = [
    formatTitle(content),
    content.lede,
    [...listBylines(view), formatOrigin(view)].filter(Boolean).join('\n'),
    pageUrl(view, site),
    ...listWarnings(view),
    ...body,
    notes.length > 0 && `${words.notes}\n\n${notes.map((note, at) => `[${at + 1}] ${note}`).join('\n')}`,
    `––––––––\n${facts.join('\n')}`,
  ];
  return toReadable(`${parts.filter(Boolean).join('\n\n')}\n`);
}

type Context = { words: Words; notes: string[] };

function formatBlock(block: Block, context: Context): string {
  const mark = block.number === null ? '' : `¶${block.number} `;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return mark + formatInlines(block.content, context);
    case 'quote':
      return mark + formatInlines(block.content, context).replace(/^/gm, '> ');
    case 'list':
      return (mark === '' ? '' : `${mark.trimEnd()}\n`) + formatItems(block, context);
    case 'figure':
      return formatFigure(block, context.words);
    case 'rule':
      return '* * *';
  }
}

function formatItems({ ordered, items }: Extract<Block, { type: 'list' }>, context: Context): string {
  return items
    .map((item, at) => `${ordered ? `${at + 1}.` : '-'} ${formatInlines(item, context)}`)
    .join('\n');
}

/** Caption and credit; what the picture shows, where it is said and no caption says it. */
function formatFigure({ picture, alt, caption, credit }: Figure, words: Words): string {
  const said = [caption || alt, credit].filter(Boolean).join(' / ');
  const what = picture ? words.picture : words.missingPicture;
  return `[${said === '' ? what : what + words.colon + said}]`;
}

function formatInlines(content: readonly Inline[], context: Context): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'link':
          return formatInlines(inline.children, context) + (isOuter(inline.url) ? ` <${inline.url}>` : '');
        case 'note': {
          const at = context.notes.push('');
          context.notes[at - 1] = formatInlines(inline.content, context);
          return `[${at}]`;
        }
      }
    })
    .join('');
}

function isOuter(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}
