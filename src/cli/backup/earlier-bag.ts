import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readManifestLine } from '@/formats/bagit/manifest-line';
import { DATABASE, isBagName, locate, MANIFEST, MEDIA } from './bag-layout';
import { readLines } from './read-lines';

/** The newest bag that was made before in the same folder: files that are in it need not be written again. */
export type EarlierBag = {
  /** The file with those bytes among the parts of the database. */
  findPart: (checksum: string) => string | undefined;
  /** The file of the original, when the bag has it with that checksum. To be asked in the order of the names. */
  findOriginal: (name: string, checksum: string) => Promise<string | undefined>;
  close: () => Promise<void>;
};

const NONE: EarlierBag = {
  findPart: () => undefined,
  findOriginal: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};

/** In memory are the names of parts only, one for a thousand documents; originals are read along. */
export async function openEarlierBag(folder: string): Promise<EarlierBag> {
  const name = (await readdir(folder)).filter(isBagName).sort().at(-1);
  if (name === undefined) return NONE;
  const bag = path.join(folder, name);
  const manifest = path.join(bag, MANIFEST);
  const parts = new Map<string, string>();
  try {
    for await (const line of readFiles(manifest)) {
      if (line.path.startsWith(`${DATABASE}/`)) parts.set(line.checksum, locate(bag, line.path));
    }
  } catch {
    // A bag that was damaged or taken apart: this one is written whole.
    return NONE;
  }
  const originals = readOriginals(manifest);
  let next = await originals.next();
  return {
    findPart: (checksum) => parts.get(checksum),
    findOriginal: async (wanted, checksum) => {
      while (!next.done && next.value.name < wanted) next = await originals.next();
      if (next.done || next.value.name !== wanted || next.value.checksum !== checksum) return undefined;
      return locate(bag, `${MEDIA}/${wanted}`);
    },
    close: async () => void (await originals.return(undefined)),
  };
}

async function* readOriginals(manifest: string) {
  for await (const { path: file, checksum } of readFiles(manifest)) {
    if (file.startsWith(`${MEDIA}/`)) yield { name: file.slice(MEDIA.length + 1), checksum };
  }
}

async function* readFiles(manifest: string) {
  for await (const text of readLines(manifest)) {
    const line = readManifestLine(text);
    if (line && !('fault' in line)) yield line;
  }
}
