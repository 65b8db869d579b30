import type { Block } from './body';
import type { Credit } from './credits';
import type { EditionContent, Source } from './edition';
import { blockText } from './inline-text';
import type { EditionChange } from './reading';

export type EditionPart = Exclude<EditionChange['part'], 'paragraph'>;

/** What an edition says beside its body, as plain text; lines where there are several. Empty when it says nothing. */
export function toPartText(part: EditionPart, content: EditionContent): string {
  switch (part) {
    case 'title':
      return content.titleSupplied ? `[${content.title}]` : content.title;
    case 'lede':
      return content.lede;
    case 'credits':
      return [...content.credits, ...content.abstractBy].map(toCreditLine).join('\n');
    case 'source':
      return toSourceLines(content.source).join('\n');
    case 'rights':
      return content.rights;
  }
}

/** As printed; the name too where the printed line has another form of it. */
function toCreditLine({ role, name, asPrinted }: Credit): string {
  if (asPrinted === '') return `${name} (${role})`;
  return asPrinted.includes(name) ? asPrinted : `${name}: ${asPrinted}`;
}

function toSourceLines(source: Source | null): string[] {
  if (!source) return [];
  const { outlet, date, url, accessed, archivedUrl } = source;
  return [outlet, date, url, accessed, archivedUrl].flatMap((line) => line ?? []);
}

/** The words of a block: with its notes in brackets, of a figure caption, alt text and credit a line each. */
export function toBlockText(block: Block): string {
  if (block.type !== 'figure') return blockText(block, { notes: true });
  return [block.caption, block.alt, block.credit].filter((line) => line !== '').join('\n');
}
