import type { Edition } from '@/domain/edition';
import type { EditionDocument } from './documents';

export const EDITION_FIELDS = {
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

export function toEdition(document: Omit<EditionDocument, 'photoHashes'>): Edition {
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
