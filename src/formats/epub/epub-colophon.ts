import { formatDate, formatInstant } from '@/domain/dates';
import { ark } from '@/domain/paths';
import type { TextLink } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { toExportUrl } from '../export-url';
import { originalOf, otherTextsOf, toTextAddresses } from '../text-facts';
import { element, type Xml, type XmlChild } from '../xml';
import { langAttributes, plainWord, wordElement, type Book } from './book';
import { creditLine, creditLines } from './epub-credits';
import type { WordKey } from './epub-words';

function link(href: string | null, words: XmlChild): Xml | null {
  return href === null ? null : element('a', { href }, words);
}

/** A heading with its values; nothing when none is known. */
function row(key: WordKey, book: Book, values: readonly (Xml | null)[]): XmlChild {
  const known = values.filter((value) => value !== null);
  return (
    known.length > 0 && [wordElement('dt', key, { book }), known.map((value) => element('dd', {}, value))]
  );
}

function sourceLines(book: Book): (Xml | null)[] {
  const { outlet, date, url, archivedUrl } = book.view.edition.content.source ?? {};
  const words = [outlet, date && formatDate(date, book.lang)].filter(Boolean).join(', ');
  const href = toExportUrl(archivedUrl ?? '', book.addresses.url);
  return [
    words === '' ? null : element('span', {}, words),
    link(toExportUrl(url ?? '', book.addresses.url), url),
    href === null ? null : wordElement('a', 'archivedCopy', { book, attributes: { href } }),
  ];
}

function textLine(text: TextLink, book: Book): Xml {
  const { arkUrl } = toTextAddresses(book.view.pid, text, book.site);
  return element('a', { href: arkUrl, ...langAttributes(text.lang, book) }, formatTitle(text));
}

function editionLines(book: Book): Xml[] {
  const { number, publishedAt, hash } = book.view.edition;
  const day = formatInstant(publishedAt, book.lang);
  return [
    element('span', {}, `${plainWord('editionValue', book, number)}, ${day}`),
    element('a', { href: book.site.url }, book.site.name),
    element('code', {}, `SHA-256 ${hash}`),
  ];
}

/** Who made the text, where it was before, and what this edition of it is called, for good. */
export function epubColophon(book: Book): Xml {
  const { view, site, lang, addresses } = book;
  const { number, content } = view.edition;
  const original = originalOf(view);
  const credits = creditLines(book).flatMap((line) => creditLine('span', { line, book, printed: true }));
  const rows = [
    row('credits', book, credits),
    row('source', book, sourceLines(book)),
    row('edition', book, editionLines(book)),
    row('id', book, [
      element('a', { href: addresses.arkUrl }, addresses.ark),
      element('span', {}, ark({ naan: site.naan, pid: view.pid, lang, edition: number })),
    ]),
    row('original', book, original ? [textLine(original, book)] : []),
    row(
      'languages',
      book,
      otherTextsOf(view).map((text) => textLine(text, book)),
    ),
    row('rights', book, content.rights === '' ? [] : [element('span', {}, content.rights)]),
  ];
  return element(
    'section',
    { id: 'colophon', 'epub:type': 'colophon', role: 'doc-colophon' },
    wordElement('h2', 'colophon', { book }),
    element('dl', {}, rows),
  );
}
