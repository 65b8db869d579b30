import { BSON, type Db } from 'mongodb';
import { toRecord } from '@/domain/json-reading';
import { isBackedUp } from './left-out';

/** A collection as it has to be made again: how MongoDB lists its indexes, and with what options it was made. */
export type CollectionShape = { options: BSON.Document; indexes: BSON.Document[] };

/** The collections that a backup holds, by name. Views hold nothing of their own. */
export async function listCollections(db: Db): Promise<Map<string, CollectionShape>> {
  const found = await db.listCollections({ type: 'collection' }).toArray();
  const shapes = new Map<string, CollectionShape>();
  const backedUp = found.filter(({ name }) => isBackedUp(name));
  for (const collection of backedUp.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { name, options } = toRecord(collection);
    const indexes: unknown[] = await db.collection(String(name)).listIndexes().toArray();
    shapes.set(String(name), { options: toRecord(options), indexes: indexes.map(toRecord) });
  }
  return shapes;
}

export function toIndexesJson(shapes: Map<string, CollectionShape>): string {
  return `${BSON.EJSON.stringify(Object.fromEntries(shapes), undefined, 2, { relaxed: true })}\n`;
}
