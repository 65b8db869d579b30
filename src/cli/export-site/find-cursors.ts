import { findReferences } from './find-references';

/** Where the page of a list leads on and back to, in its own language: null where it does not. */
export type Cursors = { address: string; kind: 'after' | 'before' | 'same' }[];

/** The links of a page of a list that have a cursor, and whether that is its own: the same page in another language. */
export function findCursors(html: string, address: string): Cursors {
  const own = new URL(address, 'http://archive.invalid').searchParams.get('after');
  if (own === null && !/[?;]after=/.test(html)) return [];
  const cursors: Cursors = [];
  for (const { tag, value } of findReferences(html)) {
    if (tag !== 'a' || !value.startsWith('/')) continue;
    const { searchParams } = new URL(value, 'http://archive.invalid');
    const after = searchParams.get('after');
    if (searchParams.has('before')) cursors.push({ address: value, kind: 'before' });
    else if (after !== null) cursors.push({ address: value, kind: after === own ? 'same' : 'after' });
  }
  return cursors;
}
