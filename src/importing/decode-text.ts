import { detectLang } from './detect-lang';
import { ImportError } from './import-error';

/** Text out of bytes, NFC; `warning` says when the encoding had to be guessed. */
export type DecodedText = { text: string; warning: string | null };

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte order mark, otherwise `charset` if the file states one, otherwise
 * windows-1258 (Vietnamese) or windows-1252, whichever makes sense. Throws ImportError for a file that is not text.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs('utf-16le', bytes), warning: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs('utf-16be', bytes), warning: null };
  if (bytes.includes(0))
    throw new ImportError('This file is not text: save it as plain text in UTF-8 and import that.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'), warning: null };
  } catch {
    return decodeOldEncoding(bytes, charset);
  }
}

function decodeOldEncoding(bytes: Uint8Array, charset: string | undefined): DecodedText {
  const encoding = charset && isKnown(charset) ? charset : guessEncoding(bytes);
  return {
    text: decodeAs(encoding, bytes),
    warning: `The file is not UTF-8; it was read as ${encoding}. Check its accents, or save it as UTF-8.`,
  };
}

function guessEncoding(bytes: Uint8Array): string {
  const vietnamese = decodeAs('windows-1258', bytes);
  const lines = vietnamese.split('\n').filter((line) => /[^\0-\x7f]/.test(line));
  return detectLang(lines.join('\n')).lang === 'vi' ? 'windows-1258' : 'windows-1252';
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes).normalize('NFC');
}
