import type { ImportedCaption } from '../reading';
import { isBareCaption, opensLikeCredit, readCaption } from './photo-credit';
import { type Sheet, getOpen, leaveOut, listOpen, takeCaption, warn } from './sheet';

const FENCE = /^[|¦│\s\u00a0]+$/u;
const LONGEST = 320;

/**
 * Finds captions in what is left of a web page's table: a line between lines of `|`, or one that ends in `|` after
 * them. The fences are left out; a text too long for a caption stays in the body.
 */
export function findFencedCaptions(sheet: Sheet): void {
  let fenced = false;
  let closing = false;
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    if (line?.kind !== 'words') {
      fenced = false;
    } else if (FENCE.test(line.text)) {
      leaveOut(sheet, index, 'the border of a table on the web page');
      fenced = !closing;
    } else {
      const next = sheet.lines[index + 1];
      const walled = /\s\|$/u.test(line.text);
      closing = next?.kind === 'words' && FENCE.test(next.text);
      const words = line.text.length > LONGEST + 20 ? line.text : trimFences(line.text);
      if (fenced && (walled || closing) && words.length <= LONGEST)
        takeCaption(sheet, index, toCaption(words));
      else if (fenced || walled)
        warn(sheet, index, 'It stands at the border of a table: it is kept as a paragraph.');
      closing &&= fenced;
      fenced = false;
    }
  }
}

/** Finds captions by the photo's credit at their end, and bare ones (`File photo`). */
export function findCreditedCaptions(sheet: Sheet): void {
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    if (line?.kind === 'figure') {
      takeCaption(sheet, index, { ...line.caption, ...toCaption(line.caption.text, line.caption.credit) });
    } else if (line?.kind === 'words') {
      const found = isBareCaption(line.text)
        ? { caption: toCaption(line.text), sure: true }
        : readCaption(line.text);
      if (line.hint === 'caption') takeCaption(sheet, index, toCaption(line.text));
      else if (found?.sure === false || (found === null && opensLikeCredit(line.text)))
        warn(sheet, index, 'It may be a caption with a credit: it is kept as a paragraph.');
      // A credit without a caption may be the photographer's byline: the foot of the article decides first.
      else if (found && found.caption.text !== '') takeCaption(sheet, index, found.caption);
    }
  }
}

/** Gives what is left of `Photo: X` lines a place: the credit of the caption just above, otherwise a photo's place. */
export function findLoneCredits(sheet: Sheet): void {
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    const found = line?.kind === 'words' ? readCaption(line.text) : null;
    if (found?.sure === true && found.caption.text === '') {
      const above = sheet.captions.get(index - 1);
      if (above && above.credit === '' && line?.blankBefore === false) {
        sheet.captions.set(index - 1, { ...above, credit: found.caption.credit });
        sheet.open[index] = false;
      } else {
        takeCaption(sheet, index, found.caption);
      }
    }
  }
}

function trimFences(text: string): string {
  return text.replace(/^\|\s*|\s*\|$/gu, '').trim();
}

function toCaption(text: string, credit = ''): ImportedCaption {
  if (credit !== '' || isBareCaption(text)) return { text, credit };
  return readCaption(text, true)?.caption ?? { text, credit };
}
