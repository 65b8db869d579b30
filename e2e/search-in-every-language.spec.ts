import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { ask, searchFor, waitUntil } from './search';
import { get, words } from './site';

test('a Khmer reader finds an article that is in English and Vietnamese only', async ({ page }) => {
  const t = words('km');
  // The archive's account of the border has no Khmer text; its Vietnamese says “rút quân” and “hiệp ước”.
  await searchFor(page, 'rut quan hiep uoc', 'km');
  const entry = page.getByRole('article').filter({ hasText: '1978' });
  const result = page.getByRole('listitem').filter({ has: entry }).first();
  await expect(result).toContainText(t('search.foundIn', { language: t('language.vi'), title: '' }).trim());
  await expect(result.locator('[lang="vi"] mark').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');

  await result
    .getByRole('link', { name: t('article.paragraph', { number: 1 }), exact: true })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toContainText('rút quân');
});

test('what is published is found, and what is withdrawn is gone, within a second', async ({ baseURL }) => {
  const site = baseURL ?? '';
  const word = `ferrycrossing${Date.now()}`;
  const desk = await openDesk(site);
  const { article } = await desk.publishNew({ title: `Two ${word}`, words: ['Tide.', `A ${word}.`] });
  // The poll itself, and a machine that does two things at once, take some of it.
  expect(await waitUntil(site, word, 1)).toBeLessThan(2000);
  const withdrawal = await desk.withdraw({ scope: 'article', article, reason: 'For the journey.' });
  expect(await waitUntil(site, word, 0)).toBeLessThan(2000);
  expect((await get(`${site}/en/search?q=${word}`)).body.toString()).not.toContain('<mark>');
  await desk.lift(withdrawal);
  await waitUntil(site, word, 1);
});

test('names are found in every script, and programs are given addresses', async ({ baseURL }) => {
  const answer = await ask(baseURL ?? '', 'le duc tho', 'fr');
  expect(answer?.total).toBeGreaterThan(0);
  const [first] = answer?.results ?? [];
  expect((await get(first?.hits[0]?.url ?? '')).status).toBe(200);
  const refused = await get(`${baseURL}/api/search?q=a&locale=xx`);
  expect(refused.status).toBe(400);
  expect(refused.headers['access-control-allow-origin']).toBe('*');
  expect(JSON.parse(refused.body.toString())).toHaveProperty('error');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the search, ${colorScheme}, and nothing scrolls sideways`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const path of ['/km/search', '/vi/search?q=Campuchia', '/en/search?q=nosuchword&lang=fr']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
}
