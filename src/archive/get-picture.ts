import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/env';
import type { PictureFormat } from '@/domain/paths';
import { encodePicture } from './encode-picture';
import { createQueue } from './few-at-a-time';
import type { ServedPhoto } from './get-photo';

type Variant = { photo: Pick<ServedPhoto, 'sha256' | 'ext'>; width: number; format: PictureFormat };
type Bytes = Uint8Array<ArrayBuffer>;

const runFew = createQueue({ limit: 2, mostWaiting: 100 });
const beingMade = new Map<string, Promise<Bytes>>();

/**
 * The bytes of one width of a photo: kept in the media folder after the first time, made once however many ask.
 * Throws `BusyError` when too many are being made, and whatever the file system or sharp say of a broken original.
 */
export async function getPicture(variant: Variant): Promise<Bytes> {
  const file = path.join(
    /* turbopackIgnore: true */ env.MEDIA_DIR,
    'variants',
    variant.photo.sha256,
    `${variant.width}.${variant.format}`,
  );
  const kept = await readIfThere(file);
  if (kept) return kept;
  const made = beingMade.get(file) ?? runFew(() => make(file, variant)).finally(() => beingMade.delete(file));
  beingMade.set(file, made);
  return made;
}

/** What cannot be read is made again: the folder holds nothing that is lost with it. */
async function readIfThere(file: string): Promise<Bytes | null> {
  return readFile(file).then(
    (bytes) => Uint8Array.from(bytes),
    () => null,
  );
}

async function make(file: string, { photo, width, format }: Variant): Promise<Bytes> {
  const original = path.join(/* turbopackIgnore: true */ env.MEDIA_DIR, `${photo.sha256}.${photo.ext}`);
  const bytes = await encodePicture(original, { width, format });
  await keep(file, bytes).catch((error: unknown) => {
    console.error(`The picture ${file} is made again at every request, because it cannot be written:`, error);
  });
  return bytes;
}

/** Written beside and renamed: another server, or one that is killed now, never leaves half a picture to be read. */
async function keep(file: string, bytes: Bytes): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
