import type { Inline } from '@/domain/body';
import { MARK_ELEMENTS } from '@/domain/mark-elements';
import { toExportUrl } from '../export-url';
import { element, type XmlChild } from '../xml';
import { langAttributes, plainWord, type Book, type Note } from './book';

function markedWords({ text, marks = [], lang }: Extract<Inline, { type: 'text' }>, book: Book): XmlChild {
  const attributes = langAttributes(lang, book);
  const words = marks.reduceRight<XmlChild>((inner, mark) => element(MARK_ELEMENTS[mark], {}, inner), text);
  return Object.keys(attributes).length > 0 ? element('span', attributes, words) : words;
}

/** A link holds no other link (HTML, 4.5.1), and the reference to a note is one: what is in a link is parted. */
function wordsIn(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return wordsIn(inline.children);
    return inline.type === 'note' ? [] : [inline];
  });
}

function notesIn(content: readonly Inline[]): Note[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return notesIn(inline.children);
    return inline.type === 'note' ? [inline] : [];
  });
}

/** Words with their marks, links and languages; a note is a reference to its place at the end (EPUB SSV, `noteref`). */
export function epubInlines(content: readonly Inline[], book: Book): XmlChild[] {
  return content.map((inline) => {
    switch (inline.type) {
      case 'text':
        return markedWords(inline, book);
      case 'break':
        return element('br');
      case 'link': {
        const href = toExportUrl(inline.url, book.addresses.url);
        if (href === null) return epubInlines(inline.children, book);
        const words = epubInlines(wordsIn(inline.children), book);
        return [element('a', { href }, words), epubInlines(notesIn(inline.children), book)];
      }
      case 'note': {
        const number = book.notes.push(inline);
        const reference = {
          id: `ref-${number}`,
          href: `#note-${number}`,
          'epub:type': 'noteref',
          role: 'doc-noteref',
          'aria-label': plainWord('note', book, number),
        };
        return element('sup', {}, element('a', reference, String(number)));
      }
    }
  });
}

/** The notes met so far, each with the way back (EPUB SSV, `footnotes`); those within a note follow it. */
export function epubNotes(book: Book): XmlChild[] {
  const written: XmlChild[] = [];
  // The list grows while notes are written that hold notes themselves.
  for (const [index, note] of book.notes.entries()) {
    const number = index + 1;
    const back = {
      href: `#ref-${number}`,
      role: 'doc-backlink',
      'aria-label': plainWord('backToNote', book, number),
    };
    written.push(
      element(
        'aside',
        { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
        element('p', {}, element('a', back, String(number)), ' ', epubInlines(note.content, book)),
      ),
    );
  }
  return written;
}
