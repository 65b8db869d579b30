import { INDEXED_VOCABULARY, type IndexedVocabulary } from '@/archive/list-indexable-ids';
import { toRecord, type JsonRecord } from '@/domain/json-reading';

/** What a change is to the index. What is there now, each time, is read from the database. */
export type Change =
  /** A publication was written or removed. */
  | { kind: 'text'; id: string }
  /** A name, or the label of a series or a subject. */
  | { kind: 'word'; of: IndexedVocabulary; id: string }
  /** A document of the vocabulary was removed: what its pid was, nobody can tell. */
  | { kind: 'wordGone'; of: IndexedVocabulary }
  | { kind: 'nothing' }
  /** A whole collection is gone, or another has its name. */
  | { kind: 'upheaval' };

/** Fields of the vocabulary that are in the index. */
const INDEXED = /^(name|names|label|pid)(\.|$)/;

/** What an event of the change stream means for the index; `change-stream.ts` has its shape. */
export function toChange(event: JsonRecord): Change {
  const type = event.operationType;
  const name = toRecord(event.ns).coll;
  const { _id: key } = toRecord(event.documentKey);
  if (type !== 'insert' && type !== 'update' && type !== 'replace' && type !== 'delete') {
    return { kind: 'upheaval' };
  }
  if (name === 'publications') return { kind: 'text', id: String(key) };
  const of = INDEXED_VOCABULARY.find((vocabulary) => vocabulary === name);
  if (!of) return { kind: 'nothing' };
  if (type === 'delete') return { kind: 'wordGone', of };
  // A biography may be corrected without all texts of a person being read again.
  if (type === 'update' && !touchesWords(event)) return { kind: 'nothing' };
  return { kind: 'word', of, id: String(key) };
}

function touchesWords({ updated, removed, cut }: JsonRecord): boolean {
  return [updated, removed, cut].some(
    (fields) => Array.isArray(fields) && fields.some((field) => INDEXED.test(String(field))),
  );
}
