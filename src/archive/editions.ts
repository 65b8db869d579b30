import type { ObjectId } from 'mongodb';
import { BoundedMemory } from '@/domain/bounded-memory';
import type { Edition } from '@/domain/edition';
import { collection, MAX_TIME_MS, type EditionDocument } from './documents';

const EDITION_FIELDS = {
  _id: 0,
  articlePid: 1,
  lang: 1,
  number: 1,
  publishedAt: 1,
  content: 1,
  note: 1,
  paragraphs: 1,
  previousHash: 1,
  hash: 1,
} as const satisfies Partial<Record<keyof EditionDocument | '_id', 0 | 1>>;

function toEdition(document: Omit<EditionDocument, 'photoHashes'>): Edition {
  const { articlePid, publishedAt, lang, number, content, note, paragraphs, previousHash, hash } = document;
  return {
    article: articlePid,
    lang,
    number,
    publishedAt: publishedAt.toISOString(),
    content,
    note: note ?? null,
    paragraphs,
    previousHash,
    hash,
  };
}

// An edition is never changed: one that was read is good for as long as there is room for it.
const memory = new BoundedMemory<Edition>(300);

/**
 * An edition that something else names. Whoever asks has made sure that it is published and not withdrawn: the memory
 * does not know.
 */
export async function getEditionById(id: ObjectId): Promise<Edition> {
  const known = memory.get(id.toHexString());
  if (known) return known;
  const document = await collection('editions').findOne(
    { _id: id },
    { projection: EDITION_FIELDS, maxTimeMS: MAX_TIME_MS },
  );
  if (!document) throw new Error(`Edition ${id.toHexString()} is published and missing: restore a backup.`);
  const edition = toEdition(document);
  memory.set(id.toHexString(), edition);
  return edition;
}
