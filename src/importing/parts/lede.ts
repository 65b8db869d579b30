import { dropStart } from '../inline-text';
import { readDateline } from './dateline';
import { type Sheet, getOpen, listOpen, take, warn } from './sheet';
import { countSentences } from './sentences';
import { endsSentence } from './text-shape';

const LONGEST = 320;
const SHORTEST = 40;

/**
 * Finds the lede: a single sentence in a paragraph of its own before longer ones, and takes the outlet out of the
 * dateline of the first paragraph. A paragraph with a dateline is the beginning of the text, never a lede.
 */
export function findLede(sheet: Sheet): void {
  const open = listOpen(sheet);
  const [first, second] = open;
  if (first === undefined) return;
  if (takeDateline(sheet, first)) return;
  if (sheet.lede !== '' || second === undefined || open.length < 4) return;
  const line = getOpen(sheet, first);
  const next = getOpen(sheet, second);
  if (line?.kind !== 'words' || next?.kind !== 'words' || line.hint !== undefined) return;
  const length = line.text.length;
  const single =
    length >= SHORTEST && length <= LONGEST && endsSentence(line.text) && countSentences(line.text) === 1;
  // A note or a link would be lost in a lede, which is plain words.
  const plain = line.content.every((piece) => piece.type === 'text');
  if (!single || !plain || !next.blankBefore || next.text.length < line.text.length * 1.5) return;
  sheet.lede = line.text;
  take(sheet, first);
  warn(sheet, first, 'It was taken for the lede: one sentence before longer paragraphs.');
  takeDateline(sheet, second);
}

function takeDateline(sheet: Sheet, index: number): boolean {
  const line = getOpen(sheet, index);
  const dateline = line?.kind === 'words' ? readDateline(line.text) : null;
  if (line?.kind !== 'words' || dateline === null) return false;
  if (!dateline.sure) warn(sheet, index, `${dateline.outlet} was taken for the outlet.`);
  if (sheet.outlet !== null && sheet.outlet !== dateline.outlet) {
    warn(
      sheet,
      index,
      `The dateline names ${dateline.outlet}; the outlet is ${sheet.outlet}: the dateline is kept.`,
    );
    return true;
  }
  sheet.outlet = dateline.outlet;
  if (dateline.length === 0) {
    warn(sheet, index, 'The dateline names a place as well: it is kept in the paragraph.');
    return true;
  }
  const content = dropStart(line.content, dateline.length);
  sheet.lines[index] = { ...line, content, text: line.text.slice(dateline.length).trimStart() };
  return true;
}
