import type { MediaStore } from '@/archive/media/media-store';
import { MEDIA } from './bag-layout';
import type { BagWriter } from './bag-writer';
import type { EarlierBag } from './earlier-bag';

/** An original as a document of the snapshot names it; `filesize` in bytes where it is known. */
export type NamedOriginal = { sha256: string; filename: string; filesize: number | null };

export type OriginalFault = { filename: string; fault: 'missing' | 'changed' };

/**
 * Copies the originals, which come in the order of their names, as those of the bag before do. One that has not the
 * bytes that it is named for is copied all the same.
 */
export async function* copyOriginals({
  originals,
  store,
  writer,
  earlier,
  copied,
  step,
}: {
  originals: AsyncIterable<NamedOriginal>;
  store: MediaStore;
  writer: BagWriter;
  earlier: EarlierBag;
  /** Is told how many there are in the bag. */
  copied: { files: number; bytes: number };
  step: () => void;
}): AsyncGenerator<OriginalFault> {
  const count = (bytes: number): void => {
    copied.files += 1;
    copied.bytes += bytes;
  };
  for await (const { sha256, filename, filesize } of originals) {
    step();
    const file = `${MEDIA}/${filename}`;
    const known = await earlier.findOriginal(filename, sha256);
    if (known !== undefined && filesize !== null) {
      if (await writer.takeOver(file, known, { checksum: sha256, bytes: filesize })) {
        count(filesize);
        continue;
      }
    }
    const parts = await store.readInParts(filename);
    if (!parts) {
      yield { filename, fault: 'missing' };
      continue;
    }
    const { checksum, bytes } = await writer.write(file, parts);
    count(bytes);
    if (checksum !== sha256) yield { filename, fault: 'changed' };
  }
}
