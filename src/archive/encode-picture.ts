import sharp, { type Sharp } from 'sharp';
import { MOST_PIXELS } from '@/domain/media';
import type { PictureFormat } from '@/domain/paths';

const ENCODERS: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  // Less effort is faster and takes the first view of a Khmer article over its bytes: docs/decisions/0008-measured.md.
  avif: (picture) => picture.avif({ quality: 55, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
};

/**
 * One width of a picture, upright and without its metadata: a camera writes into it where it was and whose it is.
 * sharp drops metadata unless it is told to keep them.
 */
export async function encodePicture(
  original: Uint8Array,
  { width, format }: { width: number; format: PictureFormat },
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(original, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb');
  return Uint8Array.from(await ENCODERS[format](picture).toBuffer());
}
