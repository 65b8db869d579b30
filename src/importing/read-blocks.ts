import type { Inline } from '@/domain/body';
import { itemsToMarkup, parseItems, parseMarkup, toMarkup } from '@/domain/inline-markup';
import { toPlainText } from './inline-text';
import type { ImportedBlock, ImportedPicture } from './reading';
import type { ReadBlock } from './reading-view';

/** The pictures that the figures of a reading hold, in their order: `ReadBlock.picture` counts in this list. */
export function listPictures(blocks: readonly ImportedBlock[]): ImportedPicture[] {
  return blocks.flatMap((block) =>
    block.type === 'figure' && block.caption.data ? [block.caption.data] : [],
  );
}

/** The blocks of a reading with their words as markup. */
export function toReadBlocks(blocks: readonly ImportedBlock[]): ReadBlock[] {
  let pictures = 0;
  return blocks.map((block) => {
    const plain: ReadBlock = {
      type: block.type,
      markup: '',
      level: 2,
      ordered: false,
      startsSection: false,
      credit: '',
      alt: '',
      picture: null,
      para: null,
      line: block.line,
    };
    switch (block.type) {
      case 'paragraph':
        return { ...plain, markup: toMarkup(block.content), startsSection: block.startsSection === true };
      case 'heading':
        return { ...plain, markup: toMarkup(block.content), level: block.level };
      case 'quote':
        return { ...plain, markup: toMarkup(block.content) };
      case 'list':
        return { ...plain, markup: itemsToMarkup(block.items), ordered: block.ordered };
      case 'figure': {
        const { text: markup, credit, alt = '', data } = block.caption;
        return { ...plain, markup, credit, alt, picture: data ? pictures++ : null };
      }
    }
  });
}

/**
 * A corrected block as one to be stored, with the file's pictures; null when nothing is left of it.
 *
 * @throws RangeError when it names a picture that the file does not have
 */
export function toImportedBlock(
  { type, markup, level, ordered, startsSection, credit, alt, picture }: Omit<ReadBlock, 'line' | 'para'>,
  pictures: readonly ImportedPicture[],
): ImportedBlock | null {
  const line = 0;
  if (type === 'figure') {
    const data = picture === null ? undefined : pictures[picture];
    if (picture !== null && !data) throw new RangeError(`The file has no picture ${picture + 1}.`);
    const text = markup.trim();
    const caption = { text, credit: credit.trim(), alt: alt.trim(), ...(data && { data }) };
    return data || text !== '' || caption.credit !== '' ? { type, caption, line } : null;
  }
  if (type === 'list') {
    const items = parseItems(markup);
    return items.length > 0 ? { type, ordered, items, line } : null;
  }
  const content = parseMarkup(markup);
  if (isEmpty(content)) return null;
  if (type === 'heading') return { type, level, content, line };
  if (type === 'quote') return { type, content, line };
  return { type, content, ...(startsSection && { startsSection }), line };
}

function isEmpty(content: Inline[]): boolean {
  return toPlainText(content).trim() === '';
}
