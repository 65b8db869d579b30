import type { ImportedCaption, ImportedPicture } from '../../reading';
import { type HtmlWalk, getText } from './html-source';

const RASTER = /^data:(image\/(?:png|jpe?g|gif|webp|avif|tiff));base64,/iu;

/** Adds a picture with the words that stand with it. One that the file neither holds nor captions is left out. */
export function addPicture(walk: HtmlWalk, image: Element, words: string): void {
  const data = readPicture(image, walk.lines.length + 1);
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const line = walk.lineOf(image);
  if (words === '' && data === null) {
    const src = image.getAttribute('src') ?? '';
    const text = alt || (src.startsWith('data:') ? src.slice(0, 30) : src);
    if (text !== '')
      walk.leftOut.push({ line, text, reason: 'a picture that the file does not hold, without a caption' });
    return;
  }
  const caption: ImportedCaption = {
    text: words,
    credit: '',
    ...(alt ? { alt } : {}),
    ...(data ? { data } : {}),
  };
  const text = words || alt || data?.name || 'picture';
  walk.lines.push({ kind: 'figure', line, text, blankBefore: true, caption });
}

/** Adds a `figure`, or a table that holds a picture: the first picture takes the caption. */
export function addFigure(walk: HtmlWalk, figure: Element): void {
  const words = getText(figure);
  const [first, ...others] = figure.querySelectorAll('img');
  if (first) {
    addPicture(walk, first, words);
  } else if (words !== '') {
    const caption = { text: words, credit: '' };
    walk.lines.push({ kind: 'figure', line: walk.lineOf(figure), text: words, blankBefore: true, caption });
  }
  for (const other of others) addPicture(walk, other, '');
}

/** Tells whether the file itself holds the picture. */
export function isHeld(image: Element): boolean {
  return RASTER.test((image.getAttribute('src') ?? '').slice(0, 40));
}

function readPicture(image: Element, number: number): ImportedPicture | null {
  const src = image.getAttribute('src') ?? '';
  const mimeType = RASTER.exec(src.slice(0, 40))?.[1]?.toLowerCase();
  if (mimeType === undefined) return null;
  const bytes = Uint8Array.from(Buffer.from(src.slice(src.indexOf(',') + 1), 'base64'));
  const extension = mimeType.slice('image/'.length).replace('jpeg', 'jpg');
  return bytes.length === 0 ? null : { bytes, mimeType, name: `picture-${number}.${extension}` };
}
