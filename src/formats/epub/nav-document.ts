import { plainText } from '@/domain/inline-text';
import { paragraphFragment } from '@/domain/paths';
import { formatTitle } from '@/domain/title';
import { element, type Xml } from '../xml';
import { contentDocument, plainWord, wordElement, type Book } from './book';

type Entry = { id: string; words: Xml | string; within: Entry[] };

/** Title, headings as they stand in each other, notes and colophon. */
function entriesOf(book: Book): Entry[] {
  const { content } = book.view.edition;
  const entries: Entry[] = [{ id: 'text', words: formatTitle(content), within: [] }];
  let major: Entry | null = null;
  for (const block of content.body) {
    if (block.type !== 'heading') continue;
    const words = plainText(block.content).replace(/\s+/g, ' ').trim();
    // A heading that is nothing but the reference to a note leads nowhere.
    if (words === '') continue;
    const entry = { id: paragraphFragment(block.para), words, within: [] };
    if (block.level === 3 && major) major.within.push(entry);
    else entries.push(entry);
    if (block.level === 2) major = entry;
  }
  if (book.notes.length > 0)
    entries.push({ id: 'notes', words: wordElement('span', 'notes', { book }), within: [] });
  return [...entries, { id: 'colophon', words: wordElement('span', 'colophon', { book }), within: [] }];
}

function list(entries: readonly Entry[]): Xml {
  const items = entries.map(({ id, words, within }) =>
    element('li', {}, element('a', { href: `text.xhtml#${id}` }, words), within.length > 0 && list(within)),
  );
  return element('ol', {}, items);
}

/** The navigation document (EPUB 3.3, 7). It is made after the text, whose notes it counts. */
export function navDocument(book: Book): Xml {
  const title = wordElement('h1', 'contents', { book });
  return contentDocument(
    plainWord('contents', book),
    book,
    element('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc' }, title, list(entriesOf(book))),
  );
}
