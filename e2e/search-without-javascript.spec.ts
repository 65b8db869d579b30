import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { fieldOf, searchFor, waitUntil } from './search';
import { expectNoFrameworkScript, get, words } from './site';

test.use({ javaScriptEnabled: false });

const t = words('en');

test('a reader searches from any page, and goes from a hit to its paragraph', async ({ page, baseURL }) => {
  const word = `quillwort${Date.now()}`;
  const desk = await openDesk(baseURL ?? '');
  const filler = Array.from({ length: 40 }, (_, index) => `Paragraph of many, ${index}. `.repeat(12));
  const { path } = await desk.publishNew({
    title: `Herbs of the upper valley ${Date.now()}`,
    words: [...filler, `Nobody had seen a ${word} there before.`, 'It rained.'],
  });
  await waitUntil(baseURL ?? '', word, 1);

  await page.goto('/en/about');
  const masthead = page.getByRole('banner').getByRole('search');
  await masthead.getByRole('searchbox', { name: t('search.label') }).fill(`"a ${word} there"`);
  await masthead.getByRole('button', { name: t('search.button') }).click();

  await expect(fieldOf(page)).toHaveValue(`"a ${word} there"`);
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await expect(page.locator('mark')).toHaveText([`a ${word} there`]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');

  await page.getByRole('link', { name: t('article.paragraph', { number: 41 }), exact: true }).click();
  const [address, fragment = ''] = new URL(page.url()).href.split('#');
  expect(new URL(address ?? '').pathname).toBe(new URL(path, baseURL).pathname);
  const paragraph = page.locator(`[id="${fragment}"]`);
  await expect(paragraph).toContainText(word);
  await expect(paragraph).toBeInViewport();
});

test('filters are combined and taken away again, as links', async ({ page }) => {
  await searchFor(page, 'Cambodia', 'en');
  const filters = page.getByRole('navigation', { name: t('browse.narrow') });
  const results = page.getByRole('main').getByRole('article');
  const all = await results.count();
  await filters.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(/lang=fr/);
  await filters.locator('div').last().getByRole('link').first().click();
  await expect(page).toHaveURL(/lang=fr&/);
  const few = await results.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThanOrEqual(all);

  await filters.getByRole('link', { name: `${t('browse.remove')}: Français` }).click();
  await expect(page).not.toHaveURL(/lang=fr/);
  await page.getByRole('link', { name: t('search.everything') }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=Cambodia$/);
  await expect(results).toHaveCount(all);
});

test('who finds nothing is told what was probably meant and what to try', async ({ page }) => {
  await page.goto('/en/search?q=southwestrn&lang=vi&year=1850');
  await expect(page.getByText(t('search.try'))).toBeVisible();
  await page.getByRole('link', { name: t('search.tryEverything') }).click();
  await expect(page).toHaveURL(/\?q=southwestrn$/);
  await page.getByRole('main').getByRole('link', { name: 'southwestern' }).click();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

const ANYTHING = [
  '"',
  '-',
  '-x',
  '*',
  'NEAR(a b)',
  'a OR',
  'title:',
  '\u0000\u0007',
  '🏛️',
  'ក្',
  '%',
  '\\',
  '  ',
];

test('any string is a question', async ({ baseURL }) => {
  const long = [`${'word '.repeat(2000)}`, 'x'.repeat(10_000), `"${'"-'.repeat(2000)}`];
  for (const q of [...ANYTHING, ...long]) {
    const query = new URLSearchParams({ q });
    const pageOf = await get(`${baseURL}/vi/search?${query}`);
    expect(pageOf.status, q).toBe(200);
    expectNoFrameworkScript(pageOf.body.toString());
    expect((await get(`${baseURL}/api/search?${query}`)).status, q).toBe(200);
    expect((await get(`${baseURL}/api/search/suggestions?${query}`)).status, q).toBe(200);
  }
  // Halves of characters and of escapes, as only a machine sends them.
  for (const q of ['%ED%A0%80', '%FF', '%', '%E1%9E']) {
    expect((await get(`${baseURL}/en/search?q=${q}`)).status, q).toBe(200);
    expect((await get(`${baseURL}/api/search?q=${q}`)).status, q).toBe(200);
  }
});
