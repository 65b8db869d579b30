import { readdir } from 'node:fs/promises';
import type { BSON, Db } from 'mongodb';
import { DATABASE, locate, readPartPath } from './bag-layout';
import { readLine } from './document-lines';
import type { Shapes } from './read-bag';
import { readLines } from './read-lines';

const MOST_DOCUMENTS = 500;
/** Of text; MongoDB takes 48 MB at once. */
const MOST_CHARACTERS = 8_000_000;

/** Makes every collection with its documents, as they were, and then its indexes. What there was is dropped. */
export async function restoreDocuments({
  bag,
  db,
  shapes,
  step,
}: {
  bag: string;
  db: Db;
  shapes: Shapes;
  step: () => void;
}): Promise<void> {
  for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (name !== 'start-marks' && !name.startsWith('system.')) await db.dropCollection(name);
  }
  for (const [name, { options, indexes }] of Object.entries(shapes)) {
    const collection = await db.createCollection(name, options);
    for await (const batch of readBatches(bag, name)) {
      await collection.insertMany(batch, { ordered: false });
      batch.forEach(step);
    }
    const added = indexes.filter((index) => index.name !== '_id_');
    if (added.length > 0) await db.command({ createIndexes: name, indexes: added });
  }
}

async function* readBatches(bag: string, collection: string): AsyncGenerator<BSON.Document[]> {
  let batch: BSON.Document[] = [];
  let characters = 0;
  for await (const line of readDocuments(bag, collection)) {
    batch.push(readLine(line));
    characters += line.length;
    if (batch.length < MOST_DOCUMENTS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* readDocuments(bag: string, collection: string): AsyncGenerator<string> {
  const folder = `${DATABASE}/${encodeURIComponent(collection)}`;
  const names = await readdir(locate(bag, folder)).catch(() => []);
  for (const name of names.sort()) {
    const file = `${folder}/${name}`;
    if (readPartPath(file) !== null) yield* readLines(locate(bag, file));
  }
}
