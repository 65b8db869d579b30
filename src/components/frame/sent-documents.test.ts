import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { rememberWhatIsSent, sendAgain } from './sent-documents';

const HTML = '<!DOCTYPE html><p>A page.</p>';
let server: Server;
let rendered = 0;
let status = 200;
let type = 'text/html; charset=utf-8';

/** Renders as Next does: headers, then the whole document at once. */
beforeAll(async () => {
  server = createServer((req, res) => {
    const key = req.url ?? '';
    res.statusCode = status;
    if (sendAgain(key, { req, res })) return;
    rememberWhatIsSent(key, { req, res });
    rendered += 1;
    res.setHeader('ETag', '"one"');
    res.setHeader('Content-Type', type);
    res.end(HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void server.close());

beforeEach(() => {
  rendered = 0;
  status = 200;
  type = 'text/html; charset=utf-8';
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** The first answer, and time for it to be compressed and kept. */
async function warm(path: string): Promise<void> {
  await get(path);
  await new Promise((resolve) => setTimeout(resolve, 250));
}

describe('documents that were sent', () => {
  it('are sent again, plain or compressed as asked, and rendered once', async () => {
    await warm('/a');
    const plain = await get('/a');
    expect(plain.body.toString()).toBe(HTML);
    expect(plain.headers).toMatchObject({ etag: '"one"', vary: 'Accept-Encoding' });
    const compressed = await get('/a', { 'Accept-Encoding': 'br, gzip;q=0.8' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(compressed.body).toString()).toBe(HTML);
    const refused = await get('/a', { 'Accept-Encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(rendered).toBe(1);
  });

  it('are not sent to a client that has them', async () => {
    await warm('/b');
    expect(await get('/b', { 'If-None-Match': 'W/"other", W/"one"' })).toMatchObject({ status: 304 });
    expect(await get('/b', { 'If-None-Match': '"other"' })).toMatchObject({ status: 200 });
    const reload = await get('/b', { 'If-None-Match': '"one"', 'Cache-Control': 'no-cache' });
    expect(reload.status).toBe(200);
  });

  it('are rendered for every other key, and not kept when something failed', async () => {
    await warm('/c');
    await get('/d');
    expect(rendered).toBe(2);
    status = 500;
    await warm('/e');
    status = 200;
    await get('/e');
    expect(rendered).toBe(4);
  });

  it('are pages: the same view sent as data is never kept, and never sent to a reader', async () => {
    type = 'application/json; charset=utf-8';
    await warm('/f');
    type = 'text/html; charset=utf-8';
    expect((await get('/f')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect(rendered).toBe(2);
  });
});
