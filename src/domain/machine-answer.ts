import { etagOf, holdsEtag, READER_CACHE_CONTROL } from './http-caching';

/** What a machine endpoint says, before HTTP is told. */
export type MachineAnswer = {
  /** 200 unless given. */
  status?: number;
  /** The whole `Content-Type`. */
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  /** ISO 8601. */
  lastModified?: string;
  /** Further headers; they win over those that are made here. */
  headers?: Record<string, string>;
};

/** What is sent: `body` is null with 304. */
export type SentAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
};

/** The conditions of a request, as their headers say them. */
type Conditions = { ifNoneMatch: string | null; ifModifiedSince: string | null };

/**
 * Status, headers and body of a machine's answer: caching, the entity tag of the very bytes, and 304 for whoever has
 * them (RFC 9110, 13.2.2: `If-Modified-Since` counts only without `If-None-Match`).
 */
export function toSentAnswer(answer: MachineAnswer, conditions: Conditions): SentAnswer {
  const { status = 200, type, body, lastModified } = answer;
  const etag = etagOf(body);
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': status >= 500 ? 'no-store' : READER_CACHE_CONTROL,
    'X-Content-Type-Options': 'nosniff',
    ...(status === 200 && { ETag: etag }),
    ...(lastModified !== undefined && { 'Last-Modified': new Date(lastModified).toUTCString() }),
    ...answer.headers,
  };
  if (status !== 200 || !isHeld(conditions, { etag, lastModified })) return { status, headers, body };
  return { status: 304, headers, body: null };
}

function isHeld(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, lastModified }: { etag: string; lastModified: string | undefined },
): boolean {
  if (ifNoneMatch !== null) return holdsEtag(ifNoneMatch, etag);
  if (ifModifiedSince === null || lastModified === undefined) return false;
  const since = Date.parse(ifModifiedSince);
  // HTTP's dates have no milliseconds. Equal and not merely earlier (RFC 9110, 13.1.3 allows it): when an edition is
  // withdrawn, the one before it is current again, and a client that holds the withdrawn one must not keep it.
  return Math.floor(Date.parse(lastModified) / 1000) * 1000 === since;
}
