import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { listPictureHashes } from '@/domain/picture-hashes';
import { element, toXmlDocument, type Xml } from '../xml';
import { openBook, picturePath, type EpubParts } from './book';
import { navDocument } from './nav-document';
import { packageDocument } from './package-document';
import { STYLE } from './style';
import { textDocument } from './text-document';

const CONTAINER = element(
  'container',
  { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
  element(
    'rootfiles',
    {},
    element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
  ),
);

/** A ZIP holds the time on the wall: noon of the edition's day in UTC is the same bytes in every time zone. */
function zipTime(publishedAt: string): Date {
  const [year = 1980, month = 1, day = 1] = publishedAt.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function xmlFile(root: Xml, prolog?: string): Uint8Array {
  return strToU8(toXmlDocument(root, prolog));
}

/**
 * The text of a view as a book: EPUB 3.3, one document with the colophon at its end, and those of its photos whose
 * bytes `pictures` holds, as JPEG by their SHA-256; others are linked. The same parts give the same bytes.
 */
export function toEpub(parts: EpubParts): Uint8Array<ArrayBuffer> {
  const book = openBook(parts);
  const { edition } = parts.view;
  const pictures = listPictureHashes(edition.content).flatMap((sha256) => {
    const bytes = parts.pictures.get(sha256);
    return bytes ? [{ sha256, bytes }] : [];
  });
  const html = '<!DOCTYPE html>\n';
  const files: Record<string, ZippableFile> = {
    // First and as it is, so that the file is known by its beginning (EPUB 3.3, 4.3.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': xmlFile(CONTAINER),
    'EPUB/text.xhtml': xmlFile(textDocument(book), html),
    'EPUB/nav.xhtml': xmlFile(navDocument(book), html),
    'EPUB/package.opf': xmlFile(
      packageDocument(
        book,
        pictures.map(({ sha256 }) => sha256),
      ),
    ),
    'EPUB/style.css': strToU8(STYLE),
  };
  for (const { sha256, bytes } of pictures) files[`EPUB/${picturePath(sha256)}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: zipTime(edition.publishedAt) });
}
