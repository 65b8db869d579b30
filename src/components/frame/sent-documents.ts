import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { BoundedMemory } from '@/domain/bounded-memory';
import { holdsEtag } from '@/domain/http-caching';
import { env } from '@/env';

/** `compressed` is null where a proxy compresses. */
type SentDocument = { html: Buffer; compressed: Buffer | null; etag: string };
type Exchange = { req: IncomingMessage; res: ServerResponse };

const compress = promisify(gzip);
const sent = new BoundedMemory<SentDocument>(500);

/**
 * Sends a document again that was sent before under the same key, if it is still remembered. The key says all that
 * went into it: then rendering, hashing and compressing it anew would give the same bytes.
 */
export function sendAgain(key: string, { req, res }: Exchange): boolean {
  const known = sent.get(key);
  if (!known) return false;
  res.setHeader('ETag', known.etag);
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (env.COMPRESS) res.appendHeader('Vary', 'Accept-Encoding');
  if (isKnownToClient(req, known.etag)) {
    res.statusCode = 304;
    res.end();
    return true;
  }
  const compressed = acceptsGzip(req) ? known.compressed : null;
  // With this header set, Next leaves the encoding alone.
  if (compressed) res.setHeader('Content-Encoding', 'gzip');
  const body = compressed ?? known.html;
  res.setHeader('Content-Length', body.length);
  res.end(body);
  return true;
}

/** Remembers the document that Next is about to send, if it becomes one. */
export function rememberWhatIsSent(key: string, { req, res }: Exchange): void {
  if (req.method !== 'GET') return;
  const end = res.end.bind(res);
  res.end = (...words: never[]) => {
    const html: unknown = words[0];
    const etag = res.getHeader('ETag');
    // Next answers `/_next/data/…` with the same view as JSON, which readers must never be sent as the page.
    const isPage = /^text\/html\b/.test(String(res.getHeader('Content-Type')));
    if (isPage && res.statusCode === 200 && typeof html === 'string' && typeof etag === 'string')
      void keep(key, html, etag);
    return end(...words);
  };
}

async function keep(key: string, html: string, etag: string): Promise<void> {
  const compressed = env.COMPRESS ? await compress(html, { level: 9 }) : null;
  sent.set(key, { html: Buffer.from(html), compressed, etag });
}

/** A reload asks past every cache. */
function isKnownToClient({ headers }: IncomingMessage, etag: string): boolean {
  return !/\bno-cache\b/.test(headers['cache-control'] ?? '') && holdsEtag(headers['if-none-match'], etag);
}

/** RFC 9110, 12.5.3: gzip is named, and not with a weight of nothing. */
function acceptsGzip({ headers }: IncomingMessage): boolean {
  return String(headers['accept-encoding'] ?? '')
    .split(',')
    .some((coding) => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/i.test(coding));
}
