import type { ImportedCredit } from '../reading';
import { readByline, readMarkedByline, readSignature } from './bylines';
import { readDateLine } from './dates';
import { readAccordingTo, readOutletLine } from './outlet-line';
import { readCaption } from './photo-credit';
import { readSeriesMarker } from './series-marker';
import { type Sheet, getOpen, leaveOut, listOpen, take, warn } from './sheet';
import { takeCredits, takeSeries, takeSource } from './take-fields';
import { endsSentence, isNameLike } from './text-shape';

/** Finds what stands after the text, from the last line up: bylines, a signature, series marker, outlet, date. */
export function findBackMatter(sheet: Sheet, firstOfText: number): void {
  const open = listOpen(sheet).filter((index) => index > firstOfText);
  // Read from the last line up: what is found goes before what was found already, in the order printed.
  const foot: ImportedCredit[] = [];
  let signed = false;
  for (const index of open.reverse()) {
    const line = getOpen(sheet, index);
    if (line?.kind !== 'words') break;
    const took =
      takeByline(sheet, index, foot, signed) || takeMarker(sheet, index) || takeSignature(sheet, index, foot);
    if (!took) {
      const short = isNameLike(line.text) && !endsSentence(line.text);
      if (short) warn(sheet, index, 'It may be the author’s name: it is kept as a paragraph.');
      break;
    }
    signed = true;
  }
  sheet.credits.push(...foot);
}

/** Bylines that nothing else can be are taken wherever they stand; the others are named in a warning. */
export function findBylinesInText(sheet: Sheet): void {
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    const byline = line?.kind === 'words' ? readByline(line.text) : null;
    if (line?.kind === 'words' && readDateLine(line.text, sheet.lang)) {
      warn(
        sheet,
        index,
        'It may be the date of the article, in the middle of the text: it is kept as a paragraph.',
      );
    }
    if (byline === null) continue;
    if (byline.weak || !byline.sure) {
      warn(sheet, index, 'It may be a byline, in the middle of the text: it is kept as a paragraph.');
    } else {
      warn(sheet, index, 'The text goes on after this byline.');
      takeCredits(sheet, index, byline.credits, { list: sheet.credits });
    }
  }
}

function takeByline(sheet: Sheet, index: number, foot: ImportedCredit[], signed: boolean): boolean {
  const text = sheet.lines[index]?.text ?? '';
  const byline = readByline(text);
  if (byline === null) return false;
  const photo = readCaption(text);
  // Under a text, `Photo: X` alone belongs to a photo; among bylines it names the photographer.
  const besideByline = signed || readByline(sheet.lines[index - 1]?.text ?? '') !== null;
  if (byline.weak && photo?.caption.text === '' && !besideByline) return false;
  if (!byline.sure) warn(sheet, index, 'Check who is credited here: more than one reading is possible.');
  takeCredits(sheet, index, byline.credits, { list: foot, before: true });
  return true;
}

function takeMarker(sheet: Sheet, index: number): boolean {
  const text = sheet.lines[index]?.text ?? '';
  const series = readSeriesMarker(text);
  const outlet = readOutletLine(text) ?? readAccordingTo(text);
  const date = readDateLine(text, sheet.lang);
  if (series) {
    takeSeries(sheet, index, series);
  } else if (outlet) {
    takeSource(sheet, index, outlet);
  } else if (date && sheet.date === null) {
    sheet.date = date.iso;
    warn(sheet, index, 'It was taken for the date of the article, though it stands after the text.');
    for (const doubt of date.doubts) warn(sheet, index, doubt);
  } else if (date) {
    leaveOut(sheet, index, 'another date of the page, after the text');
    return true;
  } else return false;
  take(sheet, index);
  return true;
}

function takeSignature(sheet: Sheet, index: number, foot: ImportedCredit[]): boolean {
  const line = sheet.lines[index];
  const text = line?.text ?? '';
  const marked = line?.hint === 'byline' ? readMarkedByline(text)?.[0] : undefined;
  const signature = marked ? { credit: marked, sure: true } : readSignature(text);
  const hasAuthor = [...sheet.credits, ...foot].some((credit) => credit.role === 'author');
  if (signature === null || hasAuthor) return false;
  if (!signature.sure) warn(sheet, index, 'It was taken for the author’s name and office.');
  takeCredits(sheet, index, [signature.credit], { list: foot, before: true });
  return true;
}
