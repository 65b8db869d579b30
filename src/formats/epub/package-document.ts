import { CREDIT_ROLES, type Credit } from '@/domain/credits';
import { formatTitle } from '@/domain/title';
import { dateOf, makersOf } from '../text-facts';
import { element, type Xml, type XmlChild } from '../xml';
import { langAttributes, picturePath, type Book } from './book';

function refine(id: string, property: string, value: string, scheme?: string): Xml {
  return element('meta', { refines: `#${id}`, property, scheme }, value);
}

/** Readers show creators and little else, so the translator is one, beside the author, each with the MARC code. */
function maker({ role, name, nameLang }: Credit, index: number, book: Book): XmlChild {
  const id = `maker-${index + 1}`;
  const named = role === 'author' || role === 'translator' ? 'dc:creator' : 'dc:contributor';
  return [
    element(named, { id, 'xml:lang': langAttributes(nameLang, book)['xml:lang'] }, name),
    refine(id, 'role', CREDIT_ROLES[role].marc, 'marc:relators'),
  ];
}

function seriesOf({ view: { series } }: Book): XmlChild {
  if (series === null) return null;
  const { label, part } = series;
  return [
    element('meta', { property: 'belongs-to-collection', id: 'series', 'xml:lang': label.lang }, label.text),
    refine('series', 'collection-type', 'series'),
    part !== null && refine('series', 'group-position', String(part)),
  ];
}

/** What a person with a disability can know beforehand (EPUB Accessibility 1.1, 2.2). */
function accessibility(pictures: readonly string[]): Xml[] {
  const properties: [string, string][] = [
    ['accessMode', 'textual'],
    ...(pictures.length > 0 ? [['accessMode', 'visual'] satisfies [string, string]] : []),
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityHazard', 'none'],
  ];
  return properties.map(([property, value]) => element('meta', { property: `schema:${property}` }, value));
}

function metadata(book: Book, pictures: readonly string[]): Xml {
  const { view, site, lang, addresses } = book;
  const { content, publishedAt } = view.edition;
  const date = dateOf(view);
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, addresses.arkUrl),
    element('dc:title', {}, formatTitle(content)),
    element('dc:language', {}, lang),
    makersOf(content).makers.map((credit, index) => maker(credit, index, book)),
    element('dc:publisher', {}, site.name),
    date !== null && element('dc:date', {}, date),
    content.lede && element('dc:description', {}, content.lede),
    content.source?.url && element('dc:source', {}, content.source.url),
    content.rights && element('dc:rights', {}, content.rights),
    view.subjects.map(({ label }) => element('dc:subject', { 'xml:lang': label.lang }, label.text)),
    seriesOf(book),
    element(
      'meta',
      { property: 'dcterms:modified' },
      `${publishedAt.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`,
    ),
    accessibility(pictures),
  );
}

/**
 * The package document (EPUB 3.3, 5). The identifier is the URL of the text's ARK and stays the same through its
 * editions, which `dcterms:modified` tells apart. `pictures` are the hashes of those in the container.
 */
export function packageDocument(book: Book, pictures: readonly string[]): Xml {
  const item = (id: string, href: string, type: string, properties?: string): Xml =>
    element('item', { id, href, 'media-type': type, properties });
  return element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': book.lang,
    },
    metadata(book, pictures),
    element(
      'manifest',
      {},
      item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
      item('text', 'text.xhtml', 'application/xhtml+xml'),
      item('style', 'style.css', 'text/css'),
      pictures.map((sha256, index) => item(`picture-${index + 1}`, picturePath(sha256), 'image/jpeg')),
    ),
    element('spine', {}, element('itemref', { idref: 'text' })),
  );
}
