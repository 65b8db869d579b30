import type { PictureFormat } from '@/domain/paths';
import { encodePicture } from './encode-picture';
import { createQueue } from './few-at-a-time';
import type { ServedPhoto } from './get-photo';
import { getMediaStore } from './media/get-media-store';

type Variant = { photo: Pick<ServedPhoto, 'sha256' | 'ext'>; width: number; format: PictureFormat };
type Bytes = Uint8Array<ArrayBuffer>;

const runFew = createQueue({ limit: 2, mostWaiting: 100 });
const beingMade = new Map<string, Promise<Bytes>>();

/**
 * The bytes of one width of a photo: kept among the media after the first time, made once however many ask.
 * Throws `BusyError` when too many are being made, and whatever the store or sharp say of a broken original.
 */
export async function getPicture(variant: Variant): Promise<Bytes> {
  const name = `variants/${variant.photo.sha256}/${variant.width}.${variant.format}`;
  // What cannot be read is made again: nothing is lost with it.
  const kept = await getMediaStore()
    .read(name)
    .catch(() => null);
  if (kept) return kept;
  const made = beingMade.get(name) ?? runFew(() => make(name, variant)).finally(() => beingMade.delete(name));
  beingMade.set(name, made);
  return made;
}

async function make(name: string, { photo, width, format }: Variant): Promise<Bytes> {
  const store = getMediaStore();
  const original = await store.read(`${photo.sha256}.${photo.ext}`);
  if (!original)
    throw new Error(`The original ${store.describe(`${photo.sha256}.${photo.ext}`)} is missing.`);
  const bytes = await encodePicture(original, { width, format });
  await store.write(name, bytes).catch((error: unknown) => {
    const place = store.describe(name);
    console.error(
      `The picture ${place} is made again at every request, because it cannot be written:`,
      error,
    );
  });
  return bytes;
}
