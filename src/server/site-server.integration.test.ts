import { type IncomingMessage, type Server, request as ask } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSiteServer, type Handler } from './create-site-server';
import { endInOrder } from './end-on-signals';
import { createLogger } from './logger';

// Around a handler that says what it was given; what Next does with it, the journeys try.
const echo: Handler = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const { method, url, headers } = request;
  response.writeHead(200, { 'Content-Type': 'application/json', 'X-Powered-By': 'it' });
  response.end(JSON.stringify({ method, url, headers, bytes: Buffer.concat(chunks).length }));
};

const TIMEOUTS = { head: 300, request: 60_000, idle: 5000, silent: 10_000, check: 100 };
const BODIES = { editing: 5000, public: 1000, window: 300, leastInWindow: 50 };

let server: Server;
let port: number;
let lines: Record<string, unknown>[];
let handle: Handler;

beforeEach(async () => {
  lines = [];
  handle = echo;
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  server = createSiteServer({
    handle: (request, response) => handle(request, response),
    logger: createLogger({ least: 'info', secrets: [], write }),
    proxies: ['127.0.0.1'],
    isHttps: true,
    timeouts: TIMEOUTS,
    bodyLimits: BODIES,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

function send(
  path: string,
  { body, ...options }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const request = ask({ port, host: '127.0.0.1', path, ...options }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Writes these bytes, one piece after the other, and reads until the server ends the connection. */
async function sendRaw(...pieces: (string | number)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let read = '';
  socket.on('data', (chunk) => (read += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (const piece of pieces) {
    if (typeof piece === 'number') await sleep(piece);
    else socket.write(piece);
  }
  await closed;
  return read;
}

const readEcho = ({ body }: Answer) =>
  JSON.parse(body) as { url: string; headers: Record<string, string>; bytes: number };

describe('what is passed on', () => {
  it('names one client and one request, and nothing that an outsider said in their place', async () => {
    const answer = await send('/en?q=a', {
      headers: {
        'X-Forwarded-For': '6.6.6.6, 198.51.100.7',
        'X-Request-Id': 'from-the-proxy',
        'X-Forwarded-Host': 'evil.example',
        'x-middleware-subrequest': 'x',
        RSC: '1',
      },
    });
    const { url, headers } = readEcho(answer);
    expect(url).toBe('/en?q=a');
    expect(headers).toMatchObject({ 'x-forwarded-for': '198.51.100.7', 'x-request-id': 'from-the-proxy' });
    for (const name of ['x-forwarded-host', 'x-middleware-subrequest', 'rsc'])
      expect(headers[name]).toBeUndefined();
    expect(answer.headers['x-request-id']).toBe('from-the-proxy');
  });

  it('has a nonce for the admin, another each time, the same as in the answer’s policy', async () => {
    const nonces = new Set<string>();
    for (const path of ['/admin', '/admin/login']) {
      const answer = await send(path);
      const policy = String(answer.headers['content-security-policy']);
      expect(readEcho(answer).headers['content-security-policy']).toBe(policy);
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
    }
    expect(nonces.size).toBe(2);
    expect(readEcho(await send('/en')).headers['content-security-policy']).toBeUndefined();
  });
});

describe('what every answer carries', () => {
  it('are its policies and no version of anything', async () => {
    handle = async () => Promise.reject(new Error('made for this test'));
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failed = await send('/en');
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
    handle = echo;
    expect(failed.status).toBe(500);
    expect(failed.body).toContain('its log says why');
    for (const { headers } of [failed, await send('/en'), await send('/', { method: 'PROPFIND' })]) {
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});

describe('what is refused', () => {
  it('are methods that nothing here has, with those that there are', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'LOCK']) {
      const { status, headers } = await send('/api/texts', { method });
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS']);
    }
    const tunnel = await sendRaw('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n');
    expect(tunnel).toMatch(/^HTTP\/1\.1 405 [^]*Allow: GET/);
  });

  it('are bodies that are too large, said or found out', async () => {
    expect((await send('/oai', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200);
    expect((await send('/oai', { method: 'POST', body: 'x'.repeat(1001) })).status).toBe(413);
    expect((await send('/api/search', { method: 'POST', body: 'x'.repeat(1001) })).status).toBe(413);
    expect(readEcho(await send('/api/texts', { method: 'POST', body: 'x'.repeat(5000) })).bytes).toBe(5000);
    expect((await send('/api/texts', { method: 'POST', body: 'x'.repeat(5001) })).status).toBe(413);
    const piece = `200\r\n${'x'.repeat(512)}\r\n`;
    const head = 'POST /oai HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await sendRaw(head, piece, 20, piece, 20, piece)).toMatch(/^HTTP\/1\.1 413 /);
    const expecting = 'POST /oai HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n';
    expect(await sendRaw(expecting)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await sendRaw(expecting.replace('2000', '2\r\nConnection: close'), 'hi')).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
  });

  it('are heads and bodies that come too slowly', async () => {
    expect(await sendRaw('GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
    const head = 'POST /api/texts HTTP/1.1\r\nHost: x\r\nContent-Length: 4000\r\n\r\n';
    expect(await sendRaw(head, 'x', 100, 'x', 100, 'x')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is what HTTP does not allow, in a plain sentence', async () => {
    expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*This is not a request/);
    const large = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(large)).toMatch(/^HTTP\/1\.1 431 [^]*too large/);
    expect(await sendRaw('GET javascript:x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });
});

it('writes a line for each request that does not say who asked or for what', async () => {
  await send('/en/search?q=private', {
    headers: { Cookie: 'payload-token=x', 'X-Forwarded-For': '198.51.100.7' },
  });
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]).toMatchObject({ level: 'info', method: 'GET', path: '/en/search', status: 200 });
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual(
    ['bytes', 'level', 'message', 'method', 'ms', 'path', 'requestId', 'status', 'time'].sort(),
  );
  expect(JSON.stringify(lines)).not.toMatch(/private|payload-token|198\.51/);
});

// Last: a process drains once.
it('ends in order: what was begun is answered, nothing new is taken, idle connections do not hold it up', async () => {
  let go = (): void => undefined;
  handle = async (request, response) => {
    await new Promise<void>((resolve) => (go = resolve));
    await echo(request, response);
  };
  const slow = send('/en', { headers: { Connection: 'keep-alive' } });
  await vi.waitFor(() => expect(go.name).not.toBe('go'));
  const close = vi.fn(async () => undefined);
  const ended = endInOrder({ server, close, patience: { grace: 50, most: 5000 } });
  await sleep(120);
  await expect(send('/en')).rejects.toThrow('ECONNREFUSED');
  expect(close).not.toHaveBeenCalled();
  go();
  expect((await slow).headers.connection).toBe('close');
  await ended;
  expect(close).toHaveBeenCalledOnce();
});

it('ends although somebody waits', async () => {
  handle = async () => new Promise(() => undefined);
  const never = send('/en').catch((error: unknown) => String(error));
  await sleep(50);
  const began = performance.now();
  await endInOrder({ server, close: async () => undefined, patience: { grace: 0, most: 200 } });
  expect(performance.now() - began).toBeLessThan(1000);
  expect(await never).toContain('socket hang up');
});
