import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { crawlSite } from './crawl-site';
import { forgetChanged } from './forget-changed';

const folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-forgetting-'));
afterAll(() => rm(folder, { recursive: true }));

const KEPT = '/en/articles/d1kept/a';
const GONE = '/en/articles/d1gone/b';
const PERSON = '/en/people/p1one/somebody';

/** A site of two articles by one person, the second of which is withdrawn. */
function createSite({ isWithdrawn }: { isWithdrawn: boolean }) {
  const link = (...addresses: string[]) => addresses.map((address) => `<a href="${address}">x</a>`).join('');
  const pages: Record<string, string> = {
    '/en': link(KEPT, ...(isWithdrawn ? [] : [GONE])),
    [KEPT]: link(PERSON),
    [GONE]: isWithdrawn ? 'withdrawn' : link(PERSON),
    // Nothing but the two articles leads here.
    [PERSON]: link(KEPT, ...(isWithdrawn ? [] : [GONE])),
  };
  return (address: string) =>
    Promise.resolve({
      status: pages[address] === undefined ? 404 : address === GONE && isWithdrawn ? 410 : 200,
      type: 'text/html',
      location: null,
      body: Buffer.from(`<!DOCTYPE html><html><body>${pages[address] ?? ''}</body></html>`),
    });
}

it('what is withdrawn while the archive is read does not stay, and what others lead to does', async () => {
  const files = new Map<string, string>();
  const crawl = (isWithdrawn: boolean, more: string[] = []) =>
    crawlSite(['/en', ...more], {
      ask: createSite({ isWithdrawn }),
      folder,
      siteUrl: 'https://archive.example.org',
      files,
      onFile: () => undefined,
      stop: new AbortController().signal,
    });
  expect(await crawl(false)).toEqual([]);
  const all = [...files.values()].sort();
  expect(all).toEqual(['/en', KEPT, GONE, PERSON].sort());

  const { addresses } = await forgetChanged({ folder, files, changed: ['d1gone'] });
  expect([...files.values()]).toEqual([KEPT]);
  expect(await crawl(true, addresses)).toEqual([]);
  expect([...files.values()].sort()).toEqual(all);
  const written = await readdir(folder, { recursive: true });
  expect(written.filter((name) => name.endsWith('.html'))).toHaveLength(4);
  for (const [file, address] of files) {
    const html = await readFile(path.join(folder, file), 'utf8');
    expect(html.includes('d1gone'), address).toBe(false);
    expect(html.includes('withdrawn'), address).toBe(address === GONE);
  }
});
