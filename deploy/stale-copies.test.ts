import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getFreePort } from '@/cli/free-port';
import { hasNginx, proxyConfiguration, type RunningProxy, startNginx } from '@/cli/proxy';

/** As the archive says it (`READER_CACHE_CONTROL`), in seconds that a test can wait for. */
const KEPT = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=3';

type Mood = 'well' | 'withdrawn' | 'database gone';

let mood: Mood = 'well';
let archive: Server;
let proxy: RunningProxy | undefined;
let folder = '';
let port = 0;

function openArchive(): Promise<void> {
  archive = createServer(({ url, headers }, response) => {
    if (mood === 'database gone') {
      response.writeHead(503, { 'Cache-Control': 'no-store', 'Retry-After': '10' });
      response.end(
        `gone: ${url} ${headers['accept-language'] ?? ''} ${headers['x-request-id'] ? 'named' : ''}`,
      );
    } else {
      response.writeHead(mood === 'well' ? 200 : 410, { 'Cache-Control': KEPT }).end(mood);
    }
  });
  return new Promise((resolve) => archive.listen(port, '127.0.0.1', resolve));
}

async function closeArchive(): Promise<void> {
  archive.closeAllConnections();
  await new Promise((resolve) => archive.close(resolve));
}

beforeAll(async () => {
  if (!hasNginx()) return;
  folder = await mkdtemp(join(tmpdir(), 'colophon-stale-'));
  port = await getFreePort();
  await openArchive();
  const own = await getFreePort();
  const configuration = await proxyConfiguration({ upstreamPort: port, port: own, folder });
  proxy = await startNginx({ configuration, port: own, folder });
});

afterAll(async () => {
  await proxy?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
  if (port) await closeArchive();
});

async function read(path: string): Promise<string> {
  const answer = await fetch(`${proxy?.url}${path}`);
  return `${answer.status} ${await answer.text()}`;
}

test('what the proxy keeps outlives database and server for as long as it may, and no longer', async (context) => {
  if (!proxy) return context.skip();
  const kept = performance.now();
  const at = (seconds: number) => sleep(kept + seconds * 1000 - performance.now());
  for (const path of ['/en/kept', '/en/withdrawn']) expect(await read(path)).toBe('200 well');

  // Later than it serves a copy while it fetches a newer one, of which nginx counts whole seconds.
  mood = 'database gone';
  await at(3.1);
  for (const path of ['/en/kept', '/en/withdrawn']) expect(await read(path)).toBe('200 well');
  const never = await fetch(`${proxy.url}/en/never%20asked/for?q=%C3%A9`, {
    headers: { 'Accept-Language': 'km' },
  });
  expect(`${never.status} ${await never.text()}`).toBe('503 gone: /en/never%20asked/for?q=%C3%A9 km named');
  expect(never.headers.get('retry-after')).toBe('10');

  // Not the database alone: nobody listens.
  await closeArchive();
  expect(await read('/en/kept')).toBe('200 well');
  expect((await read('/en/never-asked-for')).slice(0, 3)).toBe('502');
  await openArchive();

  // It is back, and with the first answer the copy of what was withdrawn is gone, for later, too.
  mood = 'withdrawn';
  expect(await read('/en/withdrawn')).toBe('410 withdrawn');
  mood = 'database gone';
  expect(await read('/en/withdrawn')).toBe('410 withdrawn');

  await at(5.2);
  expect(await read('/en/kept')).toMatch(/^503 gone/);
});
