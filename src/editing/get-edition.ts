import type { Where } from 'payload';
import type { Edition, EditionContent } from '@/domain/edition';
import { isRecord } from '@/domain/json-reading';
import type { Edition as EditionDocument } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId } from './relation-id';

export type StoredEdition = { id: string; edition: Edition };

/** The newest edition of a text, withdrawn or not, with its document's id; null before the first. */
export function getNewestEdition({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<StoredEdition | null> {
  return getEdition({ payload, req, where: { text: { equals: text } } });
}

/** The edition of a text that readers see; null while it is not published. */
export async function getCurrentEdition({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<StoredEdition | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { text: { equals: text } },
    select: { edition: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const id = relationId(docs[0]?.edition);
  return id ? getEdition({ payload, req, where: { id: { equals: id } } }) : null;
}

/** The newest of the editions that are asked for; null when there is none. */
export async function getEdition({
  payload,
  req,
  where,
}: EditingContext & { where: Where }): Promise<StoredEdition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  const document = docs[0];
  return document ? { id: document.id, edition: toEdition(document) } : null;
}

function toEdition(document: EditionDocument): Edition {
  const { articlePid, lang, number, publishedAt, content, note, paragraphs, previousHash, hash } = document;
  if (!isContent(content) || !isParagraphs(paragraphs)) {
    throw new Error(
      `Edition ${number} of ${articlePid}.${lang} is damaged. Restore the database from a backup.`,
    );
  }
  return {
    article: articlePid,
    lang,
    number,
    publishedAt,
    content,
    note: note ?? null,
    paragraphs,
    previousHash: previousHash ?? null,
    hash,
  };
}

/** The paragraphs of a stored edition, out of JSON. */
export function toParagraphs(value: unknown): Edition['paragraphs'] {
  return isParagraphs(value) ? value : [];
}

// Editions are written by `recordEdition` only and never change: what has these members is one.
function isContent(value: unknown): value is EditionContent {
  return isRecord(value) && typeof value.title === 'string' && Array.isArray(value.body);
}

function isParagraphs(value: unknown): value is Edition['paragraphs'] {
  return Array.isArray(value) && value.every((row) => isRecord(row) && typeof row.hash === 'string');
}
