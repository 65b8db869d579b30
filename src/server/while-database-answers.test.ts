import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DatabaseWatch } from './health-database-watch';
import { whileDatabaseAnswers } from './while-database-answers';

let answer: { takesChanges: boolean } | null = { takesChanges: true };
const watch = new DatabaseWatch(() => Promise.resolve(answer));
const begun: ServerResponse[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  const handle = whileDatabaseAnswers((req, res) => {
    if (req.url?.endsWith('slow')) begun.push(res);
    else res.writeHead(200, { ETag: '"x"' }).end('well');
    return Promise.resolve();
  }, watch);
  server = createServer((req, res) => void handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  watch.stop();
  server.closeAllConnections();
  server.close();
});

it('is not there while all is well', async () => {
  expect(await (await fetch(`${url}/en`)).text()).toBe('well');
});

it('tells those who wait as soon as it is known, in the form and language that they asked for', async () => {
  const waiting = fetch(`${url}/km/slow`);
  const change = fetch(`${url}/api/slow`, { method: 'POST' });
  while (begun.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  answer = null;
  const told = await waiting;
  expect(told.status).toBe(503);
  expect(told.headers.get('retry-after')).toBe('10');
  expect(await told.text()).toContain('<html lang="km">');
  // Whoever still works on the answer is not heard, and breaks nothing.
  const [late, changed] = begun;
  late?.setHeader('X-Late', '1');
  late?.writeHead(200);
  late?.write('late');
  late?.end('late');
  // A change ends as its handler says.
  changed?.writeHead(201).end();
  expect((await change).status).toBe(201);
});

it.each([
  ['/en', {}, /<html lang="en">/, '10'],
  ['/ark:99999/d1x', { 'Accept-Language': 'fr' }, /<html lang="fr">/, '10'],
  ['/en/articles/d1x/t.bib', {}, /^The archive cannot be read just now\./, '30'],
  ['/en/articles/d1x/t', { Accept: 'application/ld+json' }, /^The archive cannot/, '30'],
  ['/media/ab/320.avif', { Accept: 'image/avif,*/*' }, /^The archive cannot/, '30'],
  ['/api/search', {}, /^\{"error":"The archive/, '30'],
  [
    '/admin/collections/texts',
    { Cookie: 'a=b; payload-lng=vi' },
    /<html lang="vi">[^]*http-equiv="refresh"/,
    '5',
  ],
  ['/api/texts/1', { Cookie: 'payload-lng=fr' }, /^\{"errors":\[\{"message":"La base de données/, '5'],
])('while it is gone, %s with %o says so', async (path, headers, says, retryAfter) => {
  answer = null;
  const told = await fetch(url + path, { headers });
  expect(told.status).toBe(503);
  expect(await told.text()).toMatch(says);
  expect(told.headers.get('retry-after')).toBe(retryAfter);
  expect(told.headers.get('cache-control')).toBe('no-store');
  expect(told.headers.get('etag')).toBeNull();
});

it('what needs no database is there meanwhile', async () => {
  for (const path of ['/', '/reading.js', '/away.css', '/_next/static/a.css', '/robots.txt']) {
    expect((await fetch(url + path)).status, path).toBe(200);
  }
});

it('all is as before when it is back', async () => {
  answer = { takesChanges: true };
  while (!(await watch.getState()).isThere) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await (await fetch(`${url}/en`)).text()).toBe('well');
});
