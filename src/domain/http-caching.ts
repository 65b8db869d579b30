import { createHash } from 'node:crypto';

/**
 * What a shared cache may do with what readers get: a withdrawn text is gone from it within 35 seconds while the
 * database answers, within an hour while it does not.
 */
export const READER_CACHE_CONTROL =
  'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=3600';

/** A strong entity tag out of the very bytes (RFC 9110, 8.8.3). */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** `If-None-Match` (RFC 9110, 13.1.2): weak comparison, of a list or `*`. */
export function holdsEtag(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag.replace(/^W\//, '')) || tags.includes('*');
}
