import type { Block } from '@/domain/body';
import { widthsFor } from '@/domain/media';
import { listPictureHashes } from '@/domain/picture-hashes';
import { BusyError, createQueue } from './few-at-a-time';
import { getPhoto } from './get-photo';
import { getPicture } from './get-picture';

/** Pixels: sharp on a tablet's screen, and a book of many pictures can still be sent by mail. */
const WIDEST = 1080;

/**
 * One JPEG of each photo that a body shows, at most 1080 pixels wide, by the SHA-256 of its original. Those that the
 * archive lacks or cannot read are left out; throws `BusyError` when too many pictures are being made.
 */
export async function listJpegs(body: Block[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const shown = listPictureHashes({ body });
  // As many as are encoded at a time: one book must not fill the queue that all pictures wait in.
  const runFew = createQueue({ limit: 2, mostWaiting: shown.length });
  const pictures = await Promise.all(
    shown.map((sha256) => runFew(async () => ({ sha256, bytes: await getJpeg(sha256) }))),
  );
  return new Map(pictures.flatMap(({ sha256, bytes }) => (bytes ? [[sha256, bytes]] : [])));
}

async function getJpeg(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const photo = await getPhoto({ sha256 });
  const width = widthsFor(photo?.width ?? 0).findLast((offered) => offered <= WIDEST);
  if (!photo || width === undefined) return null;
  try {
    return await getPicture({ photo, width, format: 'jpg' });
  } catch (error) {
    if (error instanceof BusyError) throw error;
    console.error(`The photo ${sha256} is left out of an export:`, error);
    return null;
  }
}
