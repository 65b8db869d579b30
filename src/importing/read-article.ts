import type { Lang } from '@/domain/body';
import type { ImportedArticle } from './reading';
import type { SourceDocument } from './source-line';
import { decodeText } from './decode-text';
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
export async function readArticle(file: ArticleFile): Promise<ImportedArticle> {
  return (await readArticleByLine(file)).article;
}

/** A line of the input as it was given, or what was read of it. */
export type InputLine = { line: number; text: string };

/**
 * The same, and the input beside it: the lines of a text; of a format that has no lines for people to read, what was
 * found in it in its order, with the numbers that `leftOut` and `warnings` name. Throws as `readArticle` does.
 */
export async function readArticleByLine({
  fileName,
  bytes,
  lang,
}: ArticleFile): Promise<{ article: ImportedArticle; input: InputLine[] }> {
  const reader = READERS[getExtension(fileName)];
  if (!reader) {
    const known = IMPORTED_EXTENSIONS.map((extension) => `.${extension}`).join(', ');
    throw new ImportError(`This type of file cannot be imported; save it as one of ${known}.`);
  }
  if (bytes.length === 0) throw new ImportError('The file is empty.');
  const source = await takeApart(reader, bytes);
  if (source.lines.length === 0) throw new ImportError('The file has no words in it.');
  const input = WITH_LINES.has(getExtension(fileName)) ? listLines(bytes) : listFound(source);
  return { article: findParts(source, chooseLang(source, lang)), input };
}

/** Formats that people read as they are written. */
const WITH_LINES: ReadonlySet<string> = new Set(['txt', 'md', 'markdown']);

function listLines(bytes: Uint8Array): InputLine[] {
  const lines = decodeText(bytes).text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/);
  return lines.map((text, index) => ({ line: index + 1, text }));
}

function listFound({ lines, leftOut }: SourceDocument): InputLine[] {
  const found = [...lines, ...leftOut].map(({ line, text }) => ({ line, text }));
  return found.sort((a, b) => a.line - b.line);
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
