import sharp, { type Metadata } from 'sharp';
import { sha256Hex } from '@/domain/hashing';
import { MOST_PIXELS } from '@/domain/media';

export type ReadPicture = {
  sha256: string;
  extension: string;
  mimeType: string;
  width: number;
  height: number;
};

/** As it is encoded for readers: what could not be shown to them is not taken. */
const LIMITS = { limitInputPixels: MOST_PIXELS, failOn: 'warning' } as const;

// By what sharp finds in the bytes, never by the name that somebody gave the file. No GIF: what moves cannot be shown
// in the widths and formats of the archive, and what stands still is better as PNG.
const FORMATS: Partial<Record<string, { extension: string; mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
};

/**
 * What a picture is, its size in pixels as it is seen; null when these bytes are none that the archive takes: another
 * format, more than 100 megapixels, more than one picture. Reads the beginning only: see `canBeDrawn`.
 */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | null> {
  const metadata = await readMetadata(bytes).catch(() => null);
  const format = metadata && FORMATS[metadata.format ?? ''];
  if (!format || !isOnePicture(metadata) || metadata.width * metadata.height > MOST_PIXELS) return null;
  const { width, height } = metadata.autoOrient;
  return { sha256: sha256Hex(bytes), ...format, width, height };
}

/** Throws for what is no picture; sharp itself throws before it promises anything when there are no bytes at all. */
async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, LIMITS).metadata();
}

/** A TIFF may hold its own thumbnails behind the picture; what moves would lose all but its first picture. */
function isOnePicture({ format, pages = 1, compression }: Metadata): boolean {
  if (format === 'heif') return compression === 'av1' && pages === 1;
  return format === 'tiff' || pages === 1;
}

/** Whether a picture is whole: decodes all of it, in the memory of a few of its lines. */
export async function canBeDrawn(bytes: Uint8Array): Promise<boolean> {
  return sharp(bytes, { ...LIMITS, sequentialRead: true })
    .resize({ width: 16, height: 16, fit: 'fill', fastShrinkOnLoad: true })
    .raw()
    .toBuffer()
    .then(() => true)
    .catch(() => false);
}
