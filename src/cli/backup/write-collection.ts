import { BSON } from 'mongodb';
import { toRecord } from '@/domain/json-reading';
import type { BagWriter } from './bag-writer';
import { toPartPath } from './bag-layout';
import { endsPart } from './cut-parts';
import { readStored, toLine } from './document-lines';
import type { EarlierBag } from './earlier-bag';

/** Writes the documents of a collection, in the order given, into parts; gives how many there are of both. */
export async function writeCollection({
  collection,
  documents,
  writer,
  earlier,
  step,
}: {
  collection: string;
  documents: AsyncIterable<Uint8Array>;
  writer: BagWriter;
  earlier: EarlierBag;
  step: () => void;
}): Promise<{ documents: number; files: number }> {
  const source = documents[Symbol.asyncIterator]();
  const counts = { documents: 0, files: 0 };
  let next = await source.next();
  async function* takePart() {
    for (let count = 1; !next.done; count += 1) {
      const document = readStored(next.value);
      yield Buffer.from(`${toLine(document)}\n`);
      counts.documents += 1;
      step();
      next = await source.next();
      const id = BSON.EJSON.stringify({ id: toRecord(document)['_id'] }, { relaxed: false });
      if (endsPart({ id, count })) return;
    }
  }
  while (!next.done) {
    counts.files += 1;
    await writer.write(toPartPath(collection, counts.files), takePart(), earlier.findPart);
  }
  return counts;
}
