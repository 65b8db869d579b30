import { BSON } from 'mongodb';

// Numbers keep the type they have in the database: a JavaScript number would forget whether it was 1 or 1.0.
const AS_STORED = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true };

/** One document a line, in MongoDB's Extended JSON v2, canonical: every type as it is stored. Without the LF. */
export function toLine(document: BSON.Document): string {
  return BSON.EJSON.stringify(document, { relaxed: false });
}

/** Bytes as the database gives them, as a document that `toLine` loses nothing of. */
export function readStored(bytes: Uint8Array): BSON.Document {
  return BSON.deserialize(bytes, AS_STORED);
}

/** Throws when the line is no document. */
export function readLine(line: string): BSON.Document {
  const document: unknown = BSON.EJSON.parse(line, { relaxed: false });
  if (typeof document !== 'object' || document === null || !('_id' in document))
    throw new Error('it is no document');
  return document;
}
