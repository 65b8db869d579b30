import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type ManifestLine, readManifestLine } from '@/formats/bagit/manifest-line';
import { getErrorCode } from '../error-code';
import type { BagFinding } from './bag-finding';
import { locate } from './bag-layout';
import { hashFile } from './hash-file';
import { readLines } from './read-lines';

/** A manifest of a bag, and what it may list. */
export type Manifest = { bag: string; name: string; algorithm: string; of: 'payload' | 'tags' };

/** Each file that a manifest lists has the bytes that it says. Files are told to `listed` by their paths. */
export async function* verifyManifest(
  { bag, name, algorithm, of }: Manifest,
  listed: (file: string) => void,
): AsyncGenerator<BagFinding> {
  for await (const text of readLines(path.join(bag, name))) {
    const line = readManifestLine(text);
    if (!line) yield { file: name, says: `“${text.slice(0, 100)}” is no line of a manifest.` };
    else if ('fault' in line)
      yield { file: name, says: `it names “${line.path}”, which is outside the bag.` };
    else if (line.path.startsWith('data/') !== (of === 'payload'))
      yield { file: name, says: `it lists ${line.path}, which the other manifest is for.` };
    else {
      listed(line.path);
      const says = await verifyFile(bag, line, algorithm);
      if (says !== null) yield { file: line.path, says };
    }
  }
}

async function verifyFile(bag: string, line: ManifestLine, algorithm: string): Promise<string | null> {
  const file = locate(bag, line.path);
  try {
    const known = await lstat(file);
    // A folder above it may be a link just as well.
    const isInside = (await realpath(file)) === path.join(await realpath(bag), ...line.path.split('/'));
    if (!known.isFile() || !isInside) return 'it is a link or no file, so its bytes are not in the bag.';
    const found = await hashFile(file, algorithm);
    return found === line.checksum
      ? null
      : `its bytes give the checksum ${found}, not ${line.checksum}: the file was changed.`;
  } catch (error) {
    const code = getErrorCode(error) ?? 'unknown error';
    return code === 'ENOENT' ? 'the file is missing.' : `the file cannot be read (${code}).`;
  }
}
