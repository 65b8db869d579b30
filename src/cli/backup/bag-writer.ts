import { createWriteStream } from 'node:fs';
import { chmod, copyFile, link, lstat, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { toBagInfo, toOxum, type BagInfo } from '@/formats/bagit/bag-info';
import { BAG_DECLARATION } from '@/formats/bagit/declaration';
import { toManifestLine } from '@/formats/bagit/manifest-line';
import { locate, MANIFEST, TAG_MANIFEST } from './bag-layout';
import { hashFile } from './hash-file';
import { syncEntry, writeHashed, type Written } from './write-file';

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How much there is in a bag; `new` is what was written and not linked from the bag before. */
export type BagSize = { files: number; bytes: number; newFiles: number; newBytes: number };

export type BagWriter = {
  /** Writes a file of the payload, or links it when `find` knows one with those bytes. */
  write: (file: string, chunks: Chunks, find?: (checksum: string) => string | undefined) => Promise<Written>;
  /** Takes a file of the bag before; false where it is not there with that many bytes. */
  takeOver: (file: string, from: string, known: Written) => Promise<boolean>;
  /** Writes what is not payload. Nothing can be added afterwards. */
  finish: (info: BagInfo) => Promise<BagSize>;
  close: () => void;
};

/** Writes a bag into an empty folder. The manifest grows with the files, so memory does not. */
export function createBagWriter(bag: string): BagWriter {
  const manifest = createWriteStream(locate(bag, MANIFEST), { mode: 0o600, flags: 'wx' });
  let broken: Error | null = null;
  manifest.on('error', (error) => (broken = error));
  const folders = new Set<string>();
  const size: BagSize = { files: 0, bytes: 0, newFiles: 0, newBytes: 0 };
  const list = async (file: string, { checksum, bytes }: Written, isNew: boolean): Promise<void> => {
    if (broken) throw broken;
    folders.add(path.dirname(locate(bag, file)));
    size.files += 1;
    size.bytes += bytes;
    if (isNew) {
      size.newFiles += 1;
      size.newBytes += bytes;
    }
    if (!manifest.write(toManifestLine({ checksum, path: file }))) await once(manifest, 'drain');
  };
  return {
    write: async (file, chunks, find) => {
      const target = locate(bag, file);
      const written = await writeHashed(target, chunks);
      const same = find?.(written.checksum);
      const linked = same !== undefined && (await replaceByLink(target, same, written.bytes));
      await list(file, written, !linked);
      return written;
    },
    takeOver: async (file, from, known) => {
      if (!(await hasBytes(from, known.bytes))) return false;
      const linked = await linkOrCopy(from, locate(bag, file));
      await list(file, known, !linked);
      return true;
    },
    finish: async (info) => {
      manifest.end();
      if (!manifest.closed) await once(manifest, 'close');
      if (broken) throw broken;
      const rows: BagInfo = [...info, ['Payload-Oxum', toOxum(size)]];
      const tags = [
        ['bag-info.txt', await writeText(locate(bag, 'bag-info.txt'), toBagInfo(rows))],
        ['bagit.txt', await writeText(locate(bag, 'bagit.txt'), BAG_DECLARATION)],
        [MANIFEST, await hashFile(locate(bag, MANIFEST))],
      ] as const;
      const lines = tags.map(([file, checksum]) => toManifestLine({ checksum, path: file })).join('');
      await writeText(locate(bag, TAG_MANIFEST), lines);
      for (const entry of [locate(bag, MANIFEST), ...folders, bag]) await syncEntry(entry);
      return size;
    },
    close: () => void manifest.destroy(),
  };
}

async function writeText(file: string, text: string): Promise<string> {
  return (await writeHashed(file, [Buffer.from(text)])).checksum;
}

async function hasBytes(file: string, bytes: number): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found !== null && found.isFile() && found.size === bytes;
}

async function replaceByLink(target: string, same: string, bytes: number): Promise<boolean> {
  if (!(await hasBytes(same, bytes))) return false;
  const aside = `${target}.link`;
  try {
    await link(same, aside);
  } catch {
    return false;
  }
  await rename(aside, target);
  return true;
}

/** Copies where the disk has no links, or the file has too many; false then. */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  try {
    await link(from, to);
    return true;
  } catch {
    await copyFile(from, to);
    await chmod(to, 0o600);
    return false;
  }
}
