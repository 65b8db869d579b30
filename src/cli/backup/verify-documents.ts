import { readdir } from 'node:fs/promises';
import type { BagFinding } from './bag-finding';
import { DATABASE, INDEXES, locate, MEDIA, readPartPath, VERSIONS } from './bag-layout';
import { readLine } from './document-lines';
import { readShapes, readVersions } from './read-bag';
import { readLines } from './read-lines';
import { walkFolder } from './walk-folder';

/** Every line is a document, and there are as many as the bag says. One document at a time is in memory. */
export async function* verifyDocuments(bag: string, step: () => void): AsyncGenerator<BagFinding> {
  const versions = await readVersions(bag);
  if ('fault' in versions) {
    yield { file: VERSIONS, says: versions.fault };
    return;
  }
  const shapes = await readShapes(bag);
  if (!shapes) yield { file: INDEXES, says: 'it cannot be understood.' };
  const counts = new Map<string, { documents: number; files: number }>();
  for await (const { file, isFile } of walkFolder(bag, DATABASE)) {
    const collection = readPartPath(file);
    if (collection === null || !isFile) continue;
    const count = counts.get(collection) ?? { documents: 0, files: 0 };
    counts.set(collection, count);
    count.files += 1;
    for await (const line of readLines(locate(bag, file))) {
      count.documents += 1;
      step();
      const says = findFault(line);
      if (says !== null) yield { file, says: `line ${count.documents} of the collection: ${says}` };
    }
  }
  for (const name of new Set([...Object.keys(versions.collections), ...counts.keys()])) {
    const said = versions.collections[name];
    const { documents, files } = counts.get(name) ?? { documents: 0, files: 0 };
    if (said?.documents !== documents || said.files !== files)
      yield {
        file: VERSIONS,
        says: `of the collection ${name} it says ${said?.documents ?? 0} documents in ${said?.files ?? 0} files, but there are ${documents} in ${files}.`,
      };
    if (shapes && !shapes[name]) yield { file: INDEXES, says: `the collection ${name} is not in it.` };
  }
  yield* verifyOriginals(bag, versions.originals.files);
}

async function* verifyOriginals(bag: string, said: number): AsyncGenerator<BagFinding> {
  const there = await readdir(locate(bag, 'data'));
  let found = 0;
  if (there.includes('media')) for await (const { isFile } of walkFolder(bag, MEDIA)) found += Number(isFile);
  if (found !== said) yield { file: VERSIONS, says: `it says ${said} originals, but there are ${found}.` };
}

function findFault(line: string): string | null {
  try {
    readLine(line);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
