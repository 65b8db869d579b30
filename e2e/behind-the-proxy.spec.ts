import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { purge } from '@/cli/commands/purge';
import { getFreePort } from '@/cli/free-port';
import { hasNginx, proxyConfiguration, type RunningProxy, startNginx } from '@/cli/proxy';
import { get, openArticleInAllLanguages } from './site';

test.describe('behind the shipped proxy', () => {
  test.skip(!hasNginx(), 'nginx is not installed: `apt-get install nginx-light`');
  let proxy: RunningProxy;
  let folder: string;

  test.beforeAll(async ({ baseURL }) => {
    folder = await mkdtemp(join(tmpdir(), 'colophon-proxy-'));
    const port = await getFreePort();
    const upstreamPort = Number(new URL(baseURL ?? '').port);
    proxy = await startNginx({
      configuration: await proxyConfiguration({ upstreamPort, port, folder }),
      port,
      folder,
    });
  });

  test.afterAll(async () => {
    await proxy?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('a page is kept for seconds, by path and encoding, whatever browsers send', async ({ page }) => {
    await openArticleInAllLanguages(page, 'km');
    const url = `${proxy.url}${new URL(page.url()).pathname}`;
    const first = await get(url, { 'Accept-Encoding': 'gzip, deflate, br', Accept: 'text/html,*/*;q=0.8' });
    expect(first.status).toBe(200);
    expect(first.headers['cache-status']).toContain('MISS');
    expect(first.headers['content-encoding']).toBe('gzip');

    const second = await get(url, { 'Accept-Encoding': 'br;q=1, gzip;q=0.9', Accept: '*/*' });
    expect(second.headers['cache-status']).toContain('HIT');
    expect(second.body.equals(first.body)).toBe(true);

    const plain = await get(url);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(gunzipSync(first.body))).toBe(true);

    const other = await get(`${url}?nothing=1`, { 'Accept-Encoding': 'gzip' });
    expect(other.headers['cache-status']).toContain('MISS');
  });

  test('what is kept is gone when an operator says so', async () => {
    await get(`${proxy.url}/km`);
    expect((await get(`${proxy.url}/km`)).headers['cache-status']).toContain('HIT');
    expect(await purge(join(folder, 'cache'))).toBeGreaterThan(0);
    const anew = await get(`${proxy.url}/km`);
    expect(anew.status).toBe(200);
    expect(anew.headers['cache-status']).toContain('MISS');
  });

  test('a page that the browser has is not sent again', async () => {
    const first = await get(`${proxy.url}/en`);
    const again = await get(`${proxy.url}/en`, { 'If-None-Match': String(first.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('the start is kept for each language that was asked for', async () => {
    for (const lang of ['km', 'fr', 'km']) {
      const answer = await get(`${proxy.url}/`, { 'Accept-Language': lang });
      expect(answer.status).toBe(302);
      expect(answer.headers.location).toContain(`/${lang}`);
    }
  });

  test('the editors’ side is never kept', async () => {
    for (const path of ['/admin/login', '/api/users/me']) {
      await get(`${proxy.url}${path}`);
      const again = await get(`${proxy.url}${path}`);
      expect(again.headers['cache-status']).toBeUndefined();
    }
  });
});
