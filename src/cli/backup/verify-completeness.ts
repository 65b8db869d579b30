import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { readBagInfo, readOxum } from '@/formats/bagit/bag-info';
import { readManifestLine } from '@/formats/bagit/manifest-line';
import type { BagFinding } from './bag-finding';
import { locate, MANIFEST } from './bag-layout';
import { createPathDigest } from './path-digest';
import { readLines } from './read-lines';
import { readWhole } from './read-whole';
import { walkFolder } from './walk-folder';

/**
 * The payload is what the manifest lists and nothing else, and as much as Payload-Oxum says. `listed` is the digest of
 * the paths in the manifest: only when it differs are they held in memory, to say which.
 */
export async function* verifyCompleteness(bag: string, listed: string): AsyncGenerator<BagFinding> {
  const there = createPathDigest();
  let [bytes, files] = [0, 0];
  for await (const { file, isFile } of walkFolder(bag, 'data')) {
    there.add(file);
    files += 1;
    if (isFile) bytes += (await lstat(locate(bag, file))).size;
  }
  if (there.get() !== listed) yield* nameDifference(bag);
  yield* verifyOxum(await readWhole(path.join(bag, 'bag-info.txt')), `${bytes}.${files}`);
}

async function* nameDifference(bag: string): AsyncGenerator<BagFinding> {
  const wanted = new Set<string>();
  for await (const text of readLines(path.join(bag, MANIFEST))) {
    const line = readManifestLine(text);
    if (!line || 'fault' in line) continue;
    if (wanted.has(line.path)) yield { file: MANIFEST, says: `it lists ${line.path} twice.` };
    wanted.add(line.path);
  }
  // What is listed and missing was told with the checksums.
  for await (const { file } of walkFolder(bag, 'data')) {
    if (!wanted.has(file)) yield { file, says: `the file is not in ${MANIFEST}.` };
  }
}

function* verifyOxum(text: string | null, found: string): Generator<BagFinding> {
  const file = 'bag-info.txt';
  if (text === null) {
    yield { file, says: 'the file is missing, or larger than such a file is.' };
    return;
  }
  const rows = readBagInfo(text);
  if (!rows) {
    yield { file, says: 'it has a line that is none of such a file.' };
    return;
  }
  const [said, ...more] = rows.filter(([label]) => label === 'Payload-Oxum');
  if (!said || more.length > 0 || !readOxum(said[1])) {
    yield { file, says: 'it does not say once how much payload there is (Payload-Oxum).' };
    return;
  }
  if (said[1] !== found)
    yield { file, says: `it says that the payload is ${said[1]} (bytes.files), but it is ${found}.` };
}
