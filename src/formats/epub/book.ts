import type { Inline, Lang } from '@/domain/body';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { addressesOf, type TextAddresses } from '../text-facts';
import { element, type Xml, type XmlAttributes, type XmlChild } from '../xml';
import { wordsIn, type WordKey } from './epub-words';

/** SHA-256 of a photo → its bytes as JPEG. */
export type EpubPictures = ReadonlyMap<string, Uint8Array>;
export type EpubParts = { view: ArticleView; site: Site; pictures: EpubPictures };

/** What the documents of one book share. `notes` are those met so far, in the order of reading. */
export type Book = EpubParts & { lang: Lang; addresses: TextAddresses; notes: Note[] };
export type Note = Extract<Inline, { type: 'note' }>;

/** A book that no note has been met in yet. */
export function openBook(parts: EpubParts): Book {
  const { lang } = parts.view.edition;
  return { ...parts, lang, addresses: addressesOf(parts.view, parts.site), notes: [] };
}

/** Where a picture is in the container, from the documents. */
export function picturePath(sha256: string): string {
  return `pictures/${sha256}.jpg`;
}

/** `lang` and, for readers that know XML only, `xml:lang`; none where the words are in the language of the book. */
export function langAttributes(lang: Lang | undefined, book: Book): XmlAttributes {
  return lang === undefined || lang === book.lang ? {} : { lang, 'xml:lang': lang };
}

type Worded = { book: Book; value?: XmlChild; attributes?: XmlAttributes };

/** An element with a word of ours, marked where it is in another language than the book; `value` fills its place. */
export function wordElement(name: string, key: WordKey, { book, value, attributes }: Worded): Xml {
  const { lang, words } = wordsIn(book.lang);
  const [before = '', after = ''] = words[key].split('{}');
  return element(name, { ...attributes, ...langAttributes(lang, book) }, before, value, after);
}

/** A word of ours as plain text, for places that hold no element. */
export function plainWord(key: WordKey, book: Book, value: string | number = ''): string {
  return wordsIn(book.lang).words[key].replace('{}', () => String(value));
}

/** A whole XHTML document (EPUB 3.3, 6.1) with the book's style. */
export function contentDocument(title: string, book: Book, body: XmlChild): Xml {
  return element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: book.lang,
      'xml:lang': book.lang,
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    element('body', {}, body),
  );
}
