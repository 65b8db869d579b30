import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { copyPreparedArchive } from '@/cli/testing/prepared-archive';
import { ensureEpubcheck, runEpubcheck } from '@/cli/validation/epubcheck';
import type { Locale } from '@/i18n/locales';
import { sendQuestion } from './search';
import { words } from './site';
import { ARCHIVE, checkLinks, listFiles, runOn, serveFiles } from './stick';

/** The length that FAT, with its 255, and Windows, with its 260 for a whole path, leave. */
const LONGEST_NAME = 200;

/** Notes what a page asks for outside of the copy, and what it complains of. */
function watch(page: Page, base: string): string[] {
  const noted: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) noted.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Whoever follows a link while a page is still coming waits for no more of it.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') noted.push(`${why}: ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  return noted;
}

async function searchIn(page: Page, q: string, locale: Locale): Promise<void> {
  await sendQuestion(page, q, locale);
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
}

/** The paragraph, picture or text that the first place of a result leads to. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('.found > li').first().getByRole('link', { name }).first().click();
  await page.locator('h2#colophon').waitFor();
}

/** What every language and field needs is the same from a disk: there, `isDisk`, one question of each kind is enough. */
async function readTheCopy(page: Page, base: string, { isDisk }: { isDisk: boolean }): Promise<void> {
  const noted = watch(page, base);
  await page.goto(`${base}/index.html`);
  await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).click();
  await page
    .getByRole('navigation', { name: words('km')('site.navigation') })
    .getByRole('link', { name: words('km')('search.title') })
    .click();

  await test.step('in the middle of a Khmer sentence', async () => {
    await searchIn(page, 'ពិនិត្យមើលកិច្ច', 'km');
    await follow(page, words('km')('article.paragraph', { number: 1 }));
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(target).toContainText('ពិនិត្យមើលកិច្ច');
  });
  await test.step('in Vietnamese without marks, in an article that has no Khmer', async () => {
    await page.goto(`${base}/km/search/index.html`);
    await searchIn(page, 'rut quan hiep uoc', 'km');
    await follow(page, words('km')('article.paragraph', { number: 1 }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toContainText('hiệp ước');
  });
  if (isDisk) return expect(noted).toEqual([]);
  await test.step('a caption, from the masthead', async () => {
    await page.goto(`${base}/en/articles/index.html`);
    const field = page.getByRole('banner').getByRole('search').locator('[name=q]');
    await field.fill('caption:shuttle "red thread" -cotton');
    await field.press('Enter');
    await follow(page, words('en')('article.picture'));
    expect(new URL(page.url()).hash).toMatch(/^#p-/);
  });
  await test.step('a translator', async () => {
    await page.goto(`${base}/en/search/index.html`);
    await searchIn(page, 'translator:"huu duong"', 'en');
    await expect(page.locator('.found > li').first()).toContainText('Huu Duong');
    await page
      .getByRole('navigation', { name: words('en')('site.languages') })
      .getByRole('link')
      .first()
      .click();
    await expect(page.locator('.found > li').first()).toContainText('Huu Duong');
  });
  await test.step('nothing', async () => {
    await page.goto(`${base}/en/search/index.html?q=nosuchword`);
    await expect(page.getByText(words('en')('search.try'))).toBeVisible();
  });
  expect(noted).toEqual([]);
}

async function expectNoBarriers(page: Page, base: string): Promise<void> {
  for (const place of ['index.html', 'vi/search/index.html?q=Campuchia']) {
    await page.goto(`${base}/${place}`);
    if (place.includes('?')) await page.locator('html[data-answered]').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

test('an archive on a stick is read and searched without its software', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const parent = await mkdtemp(path.join(os.tmpdir(), 'colophon-stick-'));
  const archive = path.join(parent, 'archive');
  const folder = path.join(parent, 'copy');
  try {
    await test.step('it is exported, and a folder of something else is left alone', async () => {
      if (!(await copyPreparedArchive(archive))) await runOn(archive, 'prepare');
      expect(await runOn(archive, 'export-site', folder)).toMatch(/\d+ texts in \d+ files/);
      await expect(runOn(archive, 'export-site', process.cwd())).rejects.toThrow(
        /holds something else than an earlier export/,
      );
    });
    const files = await listFiles(folder, '');
    expect(files.filter((file) => /[<>:"|?*\\]/.test(path.relative(folder, file)))).toEqual([]);
    expect(files.filter((file) => Buffer.byteLength(path.basename(file)) > LONGEST_NAME)).toEqual([]);

    const server = await serveFiles(folder);
    try {
      await test.step('every link leads somewhere', async () => {
        const { links, broken } = await checkLinks(server.url);
        expect(broken).toEqual([]);
        expect(links).toBeGreaterThan(500);
      });
      await test.step('over HTTP', () => readTheCopy(page, server.url, { isDisk: false }));
      await test.step('a page has the address that it has in the archive', async () => {
        await page.goto(`${server.url}/en/articles/`);
        await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
        const { pathname } = new URL(page.url());
        const canonical = page.locator('link[rel=canonical]');
        await expect(canonical).toHaveAttribute('href', ARCHIVE + pathname.replace(/\/index\.html$/, ''));
        await expect(page.locator('a.id').first()).toHaveAttribute('href', new RegExp(`^${ARCHIVE}/ark:`));
      });
    } finally {
      await server.stop();
    }
    await test.step('from the disk', () => readTheCopy(page, pathToFileURL(folder).href, { isDisk: true }));
    await test.step('without barriers', async () => {
      // In the light the styles are those of the site, which other journeys look at.
      const context = await browser.newContext({
        colorScheme: 'dark',
        viewport: { width: 320, height: 640 },
      });
      await expectNoBarriers(await context.newPage(), pathToFileURL(folder).href);
      await context.close();
    });
    await test.step('without scripts, the search leads to the lists', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(`${pathToFileURL(folder).href}/vi/search/index.html`);
      await expect(plain.getByText(words('vi')('search.needsScript'))).toBeVisible();
      await plain.getByRole('link', { name: words('vi')('error.browse') }).click();
      await expect(plain.getByRole('main').getByRole('article').first()).toBeVisible();
      await context.close();
    });

    await test.step('its exports open', async () => {
      const [bib = ''] = await listFiles(path.join(folder, 'km'), '.bib');
      const items = plugins.input.chain(await readFile(bib, 'utf8'), { generateGraph: false });
      expect(JSON.stringify(items)).toMatch(/"title":"[^"]*\p{Script=Khmer}/u);
      const teis = await listFiles(folder, '.tei.xml');
      expect(teis.length).toBeGreaterThan(10);
      for (const tei of teis) {
        // Throws at what is not well-formed.
        const { document } = new JSDOM(await readFile(tei), { contentType: 'application/xml' }).window;
        expect(document.documentElement.localName, tei).toBe('TEI');
      }
      if (!ensureEpubcheck(console.log)) return;
      const [epub = ''] = await listFiles(path.join(folder, 'vi'), '.epub');
      expect((await runEpubcheck(epub)).faults).toEqual([]);
    });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
