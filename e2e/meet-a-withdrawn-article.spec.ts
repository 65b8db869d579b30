import { expect, type Page, test } from '@playwright/test';
import { withdrawalsPath } from '@/domain/paths';
import { openDesk } from './desk';
import { get } from './site';

const REASON = 'The photographs were printed without leave.';
const WORDS = 'The square was empty at noon.';

async function statusOf(page: Page, path: string): Promise<number> {
  return (await page.goto(path))?.status() ?? 0;
}

/** Where a withdrawn text must not be found. */
async function listPlaces(baseURL: string): Promise<Record<string, string>> {
  const places = ['/en', '/en/articles', '/en/feed.xml', '/en/feed.json', '/sitemap.xml'];
  const found: Record<string, string> = {};
  for (const place of places) found[place] = (await get(`${baseURL}${place}`)).body.toString();
  for (const [, part = ''] of found['/sitemap.xml']?.matchAll(/<loc>([^<]+)<\/loc>/g) ?? []) {
    const { pathname } = new URL(part);
    found[pathname] = (await get(`${baseURL}${pathname}`)).body.toString();
  }
  return found;
}

test('a reader meets a withdrawn article, and reads it again when that is undone', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const desk = await openDesk(site);
  const title = `The empty square ${Date.now()}`;
  const { article } = await desk.publishNew({ title, words: [WORDS] });
  await page.goto('/en');
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByText(WORDS)).toBeVisible();
  const path = new URL(page.url()).pathname;
  const pid = path.split('/')[3] ?? '';

  const withdrawal = await desk.withdraw({ scope: 'article', article, reason: REASON });

  await test.step('its address says what happened, and keeps the citation', async () => {
    const began = Date.now();
    expect(await statusOf(page, path)).toBe(410);
    expect(Date.now() - began).toBeLessThan(5000);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.locator('.citing [data-words]').first()).toContainText(title);
    await expect(page.getByText(WORDS)).toHaveCount(0);
  });

  await test.step('so do its editions, its exports and its permanent id', async () => {
    const byId = path.split('/').slice(0, 4).join('/');
    for (const other of [
      byId,
      `${byId}/editions`,
      `${byId}/editions/1`,
      `${byId}/with/km`,
      `/ark:99999/${pid}.en`,
    ]) {
      expect(await statusOf(page, other), other).toBe(410);
      await expect(page.getByText(WORDS), other).toHaveCount(0);
    }
    for (const ending of ['.bib', '.txt', '.tei.xml', '/linkset.json']) {
      const answer = await get(`${site}${path}${ending}`);
      expect(answer.status, ending).toBe(410);
      expect(answer.body.toString(), ending).not.toContain(WORDS);
    }
  });

  await test.step('no list, feed or sitemap has it, and harvesters are told that it is deleted', async () => {
    for (const [place, body] of Object.entries(await listPlaces(site))) {
      expect(body, place).not.toContain(pid);
    }
    const identify = (await get(`${site}/oai?verb=Identify`)).body.toString();
    const repository = /<repositoryIdentifier>([^<]+)</.exec(identify)?.[1] ?? '';
    const record = `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:${repository}:${pid}.en`;
    expect((await get(`${site}${record}`)).body.toString()).toMatch(/status="deleted"/);
  });

  await test.step('the public list of withdrawals names it', async () => {
    await page.goto(withdrawalsPath('en'));
    await expect(page.getByText(REASON).first()).toBeVisible();
    await page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await expect(page.getByText(REASON)).toBeVisible();
  });

  await test.step('and when it is undone, it can be read as before', async () => {
    await desk.lift(withdrawal);
    expect(await statusOf(page, path)).toBe(200);
    await expect(page.getByText(WORDS)).toBeVisible();
    await page.goto(withdrawalsPath('en'));
    await expect(page.getByText(title)).toHaveCount(0);
    await page.goto('/en');
    await expect(page.getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  });
});
