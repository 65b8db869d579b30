import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { getFreePort } from '@/cli/free-port';
import { hasNginx, proxyConfiguration, type RunningProxy, startNginx } from '@/cli/proxy';
import { type Row, type Texts } from './address-rows';
import { findTextInAllLanguages, findTextWithoutKhmer, type TextAddress } from './addresses';
import { listMachineRows } from './machine-addresses';
import { listPageRows } from './page-addresses';
import { get } from './site';

let texts: Texts;
let proxy: RunningProxy | null = null;
let folder = '';

test.beforeAll(async ({ browser, baseURL }) => {
  const site = baseURL ?? '';
  const page = await browser.newPage({ baseURL: site });
  const text = await findTextInAllLanguages(page, 'en');
  texts = { text, other: await findTextWithoutKhmer(page), site: await siteOf(site, text) };
  await page.close();
  if (!hasNginx()) return;
  folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-addresses-'));
  const port = await getFreePort();
  const configuration = await proxyConfiguration({ upstreamPort: Number(new URL(site).port), port, folder });
  proxy = await startNginx({ configuration, port, folder });
});

test.afterAll(async () => {
  await proxy?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** The base of the site's absolute URLs, which need not be the address that it is asked at. */
async function siteOf(baseURL: string, { path: asked }: TextAddress): Promise<string> {
  const html = (await get(`${baseURL}${asked}`)).body.toString();
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  return new URL(canonical).origin;
}

const listRows = (of: Texts): Row[] => [...listPageRows(of), ...listMachineRows(of)];

async function check(base: string, { ask, headers, status, answered = {}, body }: Row): Promise<void> {
  const answer = await get(`${base}${ask}`, headers);
  const name = `${ask} ${JSON.stringify(headers ?? {})}`;
  expect.soft(answer.status, name).toBe(status);
  for (const [header, value] of Object.entries(answered)) {
    expect.soft(String(answer.headers[header] ?? ''), `${name}: ${header}`).toMatch(value ?? /^$/);
  }
  if (body) expect.soft(answer.body.toString(), name).toMatch(body);
}

test('every address answers as the table of addresses says', async ({ baseURL }) => {
  for (const row of listRows(texts)) await check(baseURL ?? '', row);
});

test('and the same through the shipped proxy, the first time and from its store', async () => {
  test.skip(proxy === null, 'There is no nginx here.');
  for (const row of [...listRows(texts), ...listRows(texts)]) await check(proxy?.url ?? '', row);
});
