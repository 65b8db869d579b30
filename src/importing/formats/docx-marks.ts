import type { Warning } from '../reading';
import type { ZipEntries } from './zip-entries';

/** Says what of a .docx the archive's text does not show: changes that nobody has accepted yet, comments, formulas. */
export function findDocxMarks(entries: ZipEntries): Warning[] {
  const xml = new TextDecoder().decode(entries.get('word/document.xml') ?? new Uint8Array());
  const messages: string[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo)[\s>]/.test(xml)) {
    messages.push(
      'The document has tracked changes: it was read as if all were accepted, and what was deleted is listed as left out. Accept or reject them and import it again if that is wrong.',
    );
  }
  if (entries.has('word/comments.xml') || /<w:commentReference[\s>/]/.test(xml)) {
    messages.push('The document has comments: they are not in the article and are listed as left out.');
  }
  if (/<m:oMath[\s>]/.test(xml)) messages.push('The document has formulas: they are not in the article.');
  if (/<w:txbxContent[\s>]/.test(xml))
    messages.push('The document has text boxes: check where their words stand.');
  return messages.map((message) => ({ line: null, text: '', message }));
}
