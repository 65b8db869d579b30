import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../in-transaction';
import { rememberText } from './remember-text';
import type { StoredId } from './stored-unit';

/** How far it is: texts done, of how many published translations, and the units in them. */
export type RebuildStep = { done: number; all: number; units: number };

/**
 * Makes the whole memory anew from what is published, a text at a time, each in a transaction of its own, so that
 * editors may go on. What belongs to no publication any more is taken out. May be stopped and begun again.
 */
export async function* rebuildMemory(payload: Payload): AsyncGenerator<RebuildStep> {
  const { connection } = payload.db;
  const publications = connection.collection('publications');
  const of = { kind: 'translation' };
  const all = await publications.countDocuments(of);
  let [done, units] = [0, 0];
  const translations = publications
    .find<{ text: StoredId }>(of, { projection: { text: 1 } })
    .sort({ _id: 1 });
  for await (const { text } of translations) {
    units += await rememberAgain(payload, String(text));
    done += 1;
    yield { done, all, units };
  }
  await forgetOrphans(payload);
}

async function rememberAgain(payload: Payload, text: string): Promise<number> {
  const req = await createLocalReq({}, payload);
  // Whoever publishes this very text at the moment remembers it as well.
  return inTransaction(req, () => rememberText({ payload, req, text }));
}

/** Asked text by text: there are far fewer of them than units. */
async function forgetOrphans(payload: Payload): Promise<void> {
  const memory = payload.db.connection.collection('memory');
  const texts = memory.aggregate<{ _id: StoredId }>([
    { $group: { _id: '$text' } },
    { $lookup: { from: 'publications', localField: '_id', foreignField: 'text', as: 'published' } },
    { $match: { published: { $not: { $elemMatch: { kind: 'translation' } } } } },
    { $project: { _id: 1 } },
  ]);
  for await (const { _id: text } of texts) await memory.deleteMany({ text });
}
