import type { ObjectId } from 'mongodb';
import { collection, type EditionDocument } from './documents';

/** Editions have bodies: few enough for little memory, many enough for few round trips. */
const BATCH = 50;

/** An edition as it lies in the database, which may be damaged: nothing in it is sure to have its type. */
export type EditionToVerify = Record<keyof EditionDocument | 'title', unknown> & { id: string };

type Found = Partial<Record<keyof EditionDocument | 'title', unknown>> & { _id: ObjectId };

/** All editions, published, withdrawn or neither, of each text the first first. In constant memory. */
export async function* listEditionsToVerify(): AsyncGenerator<EditionToVerify, void, undefined> {
  for await (const { _id, ...edition } of findEditionsToVerify()) {
    yield {
      id: _id.toHexString(),
      articlePid: edition.articlePid,
      lang: edition.lang,
      number: edition.number,
      publishedAt: edition.publishedAt,
      title: edition.title,
      content: edition.content,
      note: edition.note,
      paragraphs: edition.paragraphs,
      previousHash: edition.previousHash,
      hash: edition.hash,
      photoHashes: edition.photoHashes,
    };
  }
}

/**
 * The query, apart so that a test can explain it. One cursor over the index, which MongoDB reads a batch at a time: a
 * query that goes on behind the last place would pass over an edition that has lost its text or names it by a number.
 * Without a limit of time, which would count for all batches together.
 */
export function findEditionsToVerify() {
  return collection('editions').find<Found>(
    {},
    {
      projection: {
        articlePid: 1,
        lang: 1,
        number: 1,
        publishedAt: 1,
        title: 1,
        content: 1,
        note: 1,
        paragraphs: 1,
        previousHash: 1,
        hash: 1,
        photoHashes: 1,
      },
      sort: { articlePid: 1, lang: 1, number: 1 },
      batchSize: BATCH,
    },
  );
}
