import { etagOf, holdsEtag } from '@/domain/http-caching';

/** A picture has its own address, so a day of caching is safe; a withdrawn one is gone from caches after it. */
const KEPT_A_DAY = 'public, max-age=86400';
/** Long enough to spare the database from a page that asks again and again, short enough for a publish to show. */
const KEPT_FOR_SECONDS = 'public, max-age=0, s-maxage=5';

const COMMON = { 'X-Content-Type-Options': 'nosniff' };

/** The picture, or 304 for whoever has these very bytes. */
export function sendPicture(request: Request, bytes: Uint8Array<ArrayBuffer>, contentType: string): Response {
  const etag = etagOf(bytes);
  const headers = { ...COMMON, ETag: etag, 'Cache-Control': KEPT_A_DAY };
  if (holdsEtag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: { ...headers, 'Content-Type': contentType, 'Content-Length': String(bytes.byteLength) },
  });
}

/** A sentence instead of a picture. */
export function refuse(status: 400 | 404 | 500 | 503, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      ...COMMON,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': status >= 500 ? 'no-store' : KEPT_FOR_SECONDS,
      ...(status === 503 && { 'Retry-After': '5' }),
    },
  });
}
