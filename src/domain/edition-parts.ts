import type { Block } from './body';
import { CREDIT_ROLES, creditsOf, isCreditRole, type Credit } from './credits';
import type { EditionContent, Source } from './edition';
import { blockText } from './inline-text';
import type { EditionChange } from './reading';
import { formatTitle } from './title';

/** A role, or who made the abstract. */
export type CreditPart = NonNullable<EditionChange['role']>;
export type EditionPart = Exclude<EditionChange['part'], 'paragraph' | 'credits'>;

/** What an edition says beside its body, as plain text; lines where there are several. Empty when it says nothing. */
export function toPartText(part: EditionPart, content: EditionContent): string {
  switch (part) {
    case 'title':
      return formatTitle(content);
    case 'lede':
      return content.lede;
    case 'source':
      return toSourceLines(content.source).join('\n');
    case 'rights':
      return content.rights;
  }
}

/** In the order of the table of roles. */
export const CREDIT_PARTS: readonly CreditPart[] = [
  ...Object.keys(CREDIT_ROLES).filter(isCreditRole),
  'abstract',
];

/**
 * Who is credited in a role, a line each, without the role's name: whoever shows it names it in the reader's language,
 * which need not be that of the text.
 */
export function toCreditText({ credits, abstractBy }: EditionContent, role: CreditPart): string {
  const credited = role === 'abstract' ? abstractBy : creditsOf(credits, role);
  return credited.map(toCreditLine).join('\n');
}

/** As printed; the name too where the printed line has another form of it. */
function toCreditLine({ name, asPrinted }: Credit): string {
  if (asPrinted === '') return name;
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
