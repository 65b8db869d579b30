import type { Picture } from '@/domain/body';
import { widthsFor } from '@/domain/media';
import { mediaPath, type PictureFormat } from '@/domain/paths';

/** The width in which a figure is set: that of the text column, or of the screen where that is narrower. */
export const FIGURE_SIZES = '(min-width: 44em) 680px, 92vw';

/** Wide enough for the text column of a screen of ordinary density. */
const PLAIN_WIDTH = 800;

/** Every width of a picture in one format, for `srcset`. */
export function toSrcSet({ sha256, width: original }: Picture, format: PictureFormat): string {
  return widthsFor(original)
    .map((width) => `${mediaPath({ sha256, width, format })} ${width}w`)
    .join(', ');
}

/** The width of the one JPEG. */
export function plainWidth({ width: original }: Picture): number {
  const widths = widthsFor(original);
  return widths.find((candidate) => candidate >= PLAIN_WIDTH) ?? widths.at(-1) ?? original;
}

/** One JPEG for browsers and machines that know no `srcset`. */
export function plainPicturePath(picture: Picture): string {
  return mediaPath({ sha256: picture.sha256, width: plainWidth(picture), format: 'jpg' });
}
