import sharp, { type Sharp } from 'sharp';
import type { PictureFormat } from '@/domain/paths';

/** A picture of 100 megapixels takes 400 MB to decode; what claims to be larger is an attack or a mistake. */
const MOST_PIXELS = 100_000_000;

const ENCODERS: Record<PictureFormat, (picture: Sharp) => Sharp> = {
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
