import type { Sheet } from './sheet';

/** Gives a picture without words the caption on the line below it, so that the two are one figure. */
export function mergePictures(sheet: Sheet): void {
  for (const [index, picture] of [...sheet.captions]) {
    const below = sheet.captions.get(index + 1);
    if (picture.text !== '' || picture.data === undefined || below === undefined || below.data !== undefined)
      continue;
    sheet.captions.set(index, { ...picture, text: below.text, credit: picture.credit || below.credit });
    sheet.captions.delete(index + 1);
  }
}
