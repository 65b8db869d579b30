import type { EditionToVerify } from '@/archive/list-editions-to-verify';
import type { Edition, EditionContent } from '@/domain/edition';
import { isRecord } from '@/domain/json-reading';
import type { StoredEdition } from '@/domain/verify-edition';

/**
 * The document as an edition. Whether all of it is of its shape, its hash tells; here it is only made sure that the
 * hash can be computed. Throws when it cannot.
 */
export function toStoredEdition(raw: EditionToVerify): StoredEdition {
  const { publishedAt, content, paragraphs, photoHashes } = raw;
  if (!(publishedAt instanceof Date)) throw new Error('it has no date');
  if (!isContent(content)) throw new Error('it has no content');
  if (!isParagraphs(paragraphs)) throw new Error('it has no list of paragraphs');
  return {
    article: readText(raw.articlePid, 'article'),
    lang: readText(raw.lang, 'language'),
    number: readNumber(raw.number),
    publishedAt: publishedAt.toISOString(),
    content,
    note: readTextOrNull(raw.note, 'note'),
    paragraphs,
    previousHash: readTextOrNull(raw.previousHash, 'hash of the edition before'),
    hash: readText(raw.hash, 'hash'),
    title: readTextOrNull(raw.title, 'title'),
    photoHashes: Array.isArray(photoHashes) ? photoHashes.map(String) : [],
  };
}

function isContent(value: unknown): value is EditionContent {
  return isRecord(value) && typeof value.title === 'string' && Array.isArray(value.body);
}

function isParagraphs(value: unknown): value is Edition['paragraphs'] {
  return Array.isArray(value) && value.every((row) => isRecord(row) && typeof row.hash === 'string');
}

function readText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`its ${name} is no text`);
  return value;
}

function readTextOrNull(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : readText(value, name);
}

function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Error('its number is none');
  return value;
}
