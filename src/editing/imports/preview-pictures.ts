import sharp from 'sharp';
import { MOST_PIXELS } from '@/domain/media';
import type { ImportedPicture } from '@/importing/reading';
import type { ReadPicture } from '@/importing/reading-view';
import { readPicture } from '../read-picture';

const SIDE = 240;

/** What the import view shows of the pictures in a file, one after the other: each takes memory while it is drawn. */
export async function previewPictures(pictures: readonly ImportedPicture[]): Promise<ReadPicture[]> {
  const shown: ReadPicture[] = [];
  for (const { name, mimeType, bytes } of pictures)
    shown.push({ name, mimeType, size: bytes.byteLength, preview: await draw(bytes) });
  return shown;
}

async function draw(bytes: Uint8Array): Promise<string | null> {
  if (!(await readPicture(Buffer.from(bytes)))) return null;
  try {
    const options = { fit: 'inside', withoutEnlargement: true } as const;
    const small = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(SIDE, SIDE, options)
      .webp({ quality: 70 })
      .toBuffer();
    return `data:image/webp;base64,${small.toString('base64')}`;
  } catch {
    return null;
  }
}
