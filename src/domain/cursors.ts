import { isPid } from './pid';

/** A place in a list sorted by date and then by pid. `sortDate` as `sortKey` gives it. */
export type Cursor = { sortDate: string; pid: string };

const SORT_DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?)?$/;

/** A cursor as it stands in a URL (base64url, RFC 4648 section 5): opaque, so that nobody builds on what is in it. */
export function encodeCursor({ sortDate, pid }: Cursor): string {
  return Buffer.from(`${sortDate}/${pid}`).toString('base64url');
}

/** Reads a cursor out of a URL; null for anything that `encodeCursor` has not written. */
export function decodeCursor(value: unknown): Cursor | null {
  if (typeof value !== 'string') return null;
  const [sortDate = '', pid] = Buffer.from(value.slice(0, 100), 'base64url').toString().split('/');
  if (!SORT_DATE.test(sortDate) || !isPid(pid)) return null;
  return encodeCursor({ sortDate, pid }) === value ? { sortDate, pid } : null;
}
