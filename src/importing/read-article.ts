import type { Lang } from '@/domain/body';
import type { ImportedArticle } from './reading';
import type { SourceDocument } from './source-line';
import { detectLang } from './detect-lang';
import { findParts } from './find-parts';
import { readDocx } from './formats/read-docx';
import { readHtml } from './formats/read-html';
import { readMarkdown } from './formats/read-markdown';
import { readPlainText } from './formats/read-plain-text';
import { ImportError } from './import-error';

/** A file as it was chosen: its name tells the format, `lang` the language where a person has said it. */
export type ArticleFile = { fileName: string; bytes: Uint8Array; lang?: Lang };

type FormatReader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>;

const READERS: Readonly<Record<string, FormatReader>> = {
  txt: readPlainText,
  html: readHtml,
  htm: readHtml,
  docx: readDocx,
  md: readMarkdown,
  markdown: readMarkdown,
};

/** The endings of file names that `readArticle` reads, without the dot. */
export const IMPORTED_EXTENSIONS: readonly string[] = Object.keys(READERS);

/**
 * Reads an article out of a .txt, .html, .docx or .md file. Throws ImportError, with a sentence for the person, when
 * the file is empty, of another type, damaged or too large.
 */
export async function readArticle({ fileName, bytes, lang }: ArticleFile): Promise<ImportedArticle> {
  const reader = READERS[getExtension(fileName)];
  if (!reader) {
    const known = IMPORTED_EXTENSIONS.map((extension) => `.${extension}`).join(', ');
    throw new ImportError(`This type of file cannot be imported; save it as one of ${known}.`);
  }
  if (bytes.length === 0) throw new ImportError('The file is empty.');
  const source = await takeApart(reader, bytes);
  if (source.lines.length === 0) throw new ImportError('The file has no words in it.');
  return findParts(source, chooseLang(source, lang));
}

async function takeApart(reader: FormatReader, bytes: Uint8Array): Promise<SourceDocument> {
  try {
    return await reader(bytes);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('The file could not be read: save it again, as .txt if need be, and import that.', {
      cause: error,
    });
  }
}

function getExtension(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function chooseLang(source: SourceDocument, asked: Lang | undefined): Lang {
  const stated = asked ?? source.stated.lang;
  const found = detectLang(
    source.lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, 40_000),
  );
  if (stated === undefined && !found.sure) {
    const message = `The language is not certain; it was taken for ${found.lang}.`;
    source.warnings.push({ line: null, text: '', message });
  } else if (stated !== undefined && found.sure && found.lang !== stated.split('-')[0]) {
    const message = `The language is given as ${stated}, but the words look like ${found.lang}.`;
    source.warnings.push({ line: null, text: '', message });
  }
  return stated ?? found.lang;
}
