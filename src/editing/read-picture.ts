import sharp from 'sharp';
import { sha256Hex } from '@/domain/hashing';

export type ReadPicture = {
  sha256: string;
  extension: string;
  mimeType: string;
  width: number;
  height: number;
};

// By what sharp finds in the bytes, never by the name that somebody gave the file.
const FORMATS: Partial<Record<string, { extension: string; mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
};

/** What a picture is, its size in pixels as it is seen; null when these bytes are none that the archive takes. */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | null> {
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => null);
  const format = metadata && FORMATS[metadata.format ?? ''];
  if (!format) return null;
  const { width, height } = metadata.autoOrient;
  return { sha256: sha256Hex(bytes), ...format, width, height };
}
