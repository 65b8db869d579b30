import { readByline, readSignature } from './bylines';
import { readDateLine } from './dates';
import { readOutletLine } from './outlet-line';
import { readCaption } from './photo-credit';
import { readSeriesMarker } from './series-marker';
import { type Sheet, getOpen, leaveOut, listOpen, take, warn } from './sheet';
import { endsSentence, isNameLike } from './text-shape';

/** Finds what stands after the text, from the last line up: bylines, a signature, series marker, outlet, date. */
export function findBackMatter(sheet: Sheet, firstOfText: number): void {
  const open = listOpen(sheet).filter((index) => index > firstOfText);
  let signed = false;
  for (const index of open.reverse()) {
    const line = getOpen(sheet, index);
    if (line?.kind !== 'words') return;
    const took = takeByline(sheet, index, signed) || takeMarker(sheet, index) || takeSignature(sheet, index);
    if (!took) {
      const short = isNameLike(line.text) && !endsSentence(line.text);
      if (short) warn(sheet, index, 'It may be the author’s name: it is kept as a paragraph.');
      return;
    }
    signed = true;
  }
}

/** Bylines that nothing else can be are taken wherever they stand; the others are named in a warning. */
export function findBylinesInText(sheet: Sheet): void {
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    const byline = line?.kind === 'words' ? readByline(line.text) : null;
    if (byline === null) continue;
    if (byline.weak || !byline.sure) {
      warn(sheet, index, 'It may be a byline, in the middle of the text: it is kept as a paragraph.');
    } else {
      warn(sheet, index, 'The text goes on after this byline.');
      addCredits(sheet, byline.credits);
      take(sheet, index);
    }
  }
}

function takeByline(sheet: Sheet, index: number, signed: boolean): boolean {
  const text = sheet.lines[index]?.text ?? '';
  const byline = readByline(text);
  if (byline === null) return false;
  const photo = readCaption(text);
  // Under a text, `Photo: X` alone belongs to a photo; among bylines it names the photographer.
  const besideByline = signed || readByline(sheet.lines[index - 1]?.text ?? '') !== null;
  if (byline.weak && photo?.caption.text === '' && !besideByline) return false;
  if (!byline.sure) warn(sheet, index, 'Check who is credited here: more than one reading is possible.');
  addCredits(sheet, byline.credits, true);
  take(sheet, index);
  return true;
}

function takeMarker(sheet: Sheet, index: number): boolean {
  const text = sheet.lines[index]?.text ?? '';
  const series = readSeriesMarker(text);
  const outlet = readOutletLine(text);
  const date = readDateLine(text, sheet.lang);
  if (series) {
    sheet.series = sheet.series ? { ...sheet.series, continues: sheet.series.continues || series.continues } : series;
  } else if (outlet) {
    sheet.outlet ??= outlet.outlet;
    sheet.url ??= outlet.url;
    if (outlet.url !== null) warn(sheet, index, 'It was taken for the address that the article came from.');
  } else if (date && sheet.date === null) {
    sheet.date = date.iso;
    for (const doubt of date.doubts) warn(sheet, index, doubt);
  } else if (date) {
    leaveOut(sheet, index, 'another date of the page, after the text');
    return true;
  } else return false;
  take(sheet, index);
  return true;
}

function takeSignature(sheet: Sheet, index: number): boolean {
  const signature = readSignature(sheet.lines[index]?.text ?? '');
  const hasAuthor = sheet.credits.some((credit) => credit.role === 'author');
  if (signature === null || hasAuthor) return false;
  if (!signature.sure) warn(sheet, index, 'It was taken for the author’s name and office.');
  addCredits(sheet, [signature.credit], true);
  take(sheet, index);
  return true;
}

/** `before` keeps the printed order while the foot is read from the last line up. */
function addCredits(sheet: Sheet, credits: Sheet['credits'], before = false): void {
  if (before) sheet.credits.unshift(...credits);
  else sheet.credits.push(...credits);
}
