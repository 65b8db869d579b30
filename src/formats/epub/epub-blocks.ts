import type { Block } from '@/domain/body';
import { paragraphFragment } from '@/domain/paths';
import { pictureUrl } from '../picture-url';
import { element, type Xml, type XmlChild } from '../xml';
import { langAttributes, picturePath, plainWord, wordElement, type Book } from './book';
import { epubInlines } from './epub-inlines';

type FigureBlock = Extract<Block, { type: 'figure' }>;

/** The photo itself where its bytes are in the book, a link to it where they are not, a sentence where there is none. */
function pictureOf({ picture, alt, lang }: FigureBlock, book: Book): Xml {
  if (picture === null) return wordElement('p', 'missingPicture', { book, attributes: { class: 'missing' } });
  if (book.pictures.has(picture.sha256)) {
    return element('img', { src: picturePath(picture.sha256), alt, ...langAttributes(lang, book) });
  }
  const href = pictureUrl(picture, book.site);
  return element('p', { class: 'missing' }, element('a', { href }, alt || plainWord('picture', book)));
}

function epubFigure(block: FigureBlock, book: Book): Xml {
  const { para, caption, credit, lang } = block;
  const captioned = caption !== '' || credit !== '';
  return element(
    'figure',
    { id: paragraphFragment(para) },
    pictureOf(block, book),
    captioned &&
      element(
        'figcaption',
        {},
        caption && element('span', langAttributes(lang, book), caption),
        caption && credit && ' ',
        credit && element('small', {}, credit),
      ),
  );
}

/** A block of the body; its id is the fragment of its public address, `data-number` the number shown beside it. */
export function epubBlock(block: Block, book: Book): XmlChild {
  const drafted = book.view.edition.content.machineDraft.includes(block.para);
  const opens = block.type === 'paragraph' && block.startsSection;
  const classes = [opens && 'opens', drafted && 'draft'].filter(Boolean).join(' ');
  const attributes = {
    id: paragraphFragment(block.para),
    class: classes || null,
    'data-number': block.number,
  };
  switch (block.type) {
    case 'paragraph':
      return element('p', attributes, epubInlines(block.content, book));
    case 'heading':
      return element(`h${block.level}`, attributes, epubInlines(block.content, book));
    case 'quote':
      return element('blockquote', attributes, element('p', {}, epubInlines(block.content, book)));
    case 'list': {
      const items = block.items.map((item) => element('li', {}, epubInlines(item, book)));
      return element(block.ordered ? 'ol' : 'ul', attributes, items);
    }
    case 'figure':
      return epubFigure(block, book);
    case 'rule':
      return element('hr', attributes);
  }
}
