import { formatTitle } from '@/domain/title';
import { element, type Xml, type XmlChild } from '../xml';
import { contentDocument, wordElement, type Book } from './book';
import { epubBlock } from './epub-blocks';
import { epubColophon } from './epub-colophon';
import { creditLine, creditLines } from './epub-credits';
import { epubNotes } from './epub-inlines';

function notices(book: Book): XmlChild {
  const { kind, machineDraft } = book.view.edition.content;
  const attributes = { class: 'notice' };
  return [
    kind === 'abstract' && wordElement('p', 'abstract', { book, attributes }),
    machineDraft.length > 0 && wordElement('p', 'machineDraft', { book, attributes }),
  ];
}

function notesSection(book: Book): Xml | null {
  if (book.notes.length === 0) return null;
  const title = wordElement('h2', 'notes', { book });
  return element('section', { id: 'notes', 'epub:type': 'footnotes' }, title, epubNotes(book));
}

/** The one document of the book: title, byline, notices, lede, body, notes, and the colophon at the end. */
export function textDocument(book: Book): Xml {
  const { content } = book.view.edition;
  const blocks = content.body.map((block) => epubBlock(block, book));
  return contentDocument(formatTitle(content), book, [
    element(
      'section',
      { id: 'text', 'epub:type': 'chapter', role: 'doc-chapter' },
      element('h1', {}, formatTitle(content)),
      element(
        'div',
        { class: 'byline' },
        creditLines(book).map((line) => creditLine('p', { line, book })),
      ),
      notices(book),
      content.lede && element('p', { class: 'lede' }, content.lede),
      blocks,
    ),
    notesSection(book),
    epubColophon(book),
  ]);
}
