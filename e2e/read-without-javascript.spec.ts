import { expect, test } from '@playwright/test';
import { openArticleInAllLanguages, words } from './site';

test.use({ javaScriptEnabled: false });

test('everything can be read with JavaScript off', async ({ page }) => {
  await openArticleInAllLanguages(page, 'km');
  const t = words('km');
  await expect(page.locator('h2#colophon')).toHaveText(t('colophon.title'));
  await page
    .getByRole('link', { name: t('notes.reference', { number: 1 }) })
    .first()
    .click();
  await expect(page).toHaveURL(/#/);
  await page.getByRole('link', { name: t('article.paragraph', { number: 2 }), exact: true }).click();
  await expect(page).toHaveURL(/#p-/);
});

test('nothing is asked of another host, and a page is light', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  let bytes = 0;
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('response', (response) => {
    void response
      .request()
      .sizes()
      .then((sizes) => {
        if (!response.url().includes('/media/')) bytes += sizes.responseBodySize;
      });
  });
  await openArticleInAllLanguages(page, 'vi');
  await page.reload({ waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(bytes).toBeGreaterThan(10_000);
});

for (const [locale, budget] of [
  ['en', 100_000],
  ['vi', 100_000],
  ['km', 130_000],
] as const) {
  test(`the first view of an article in ${locale} is under ${budget} bytes with its fonts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await openArticleInAllLanguages(page, locale);
    const address = page.url();
    await context.close();

    const fresh = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const reader = await fresh.newPage();
    const sizes: Promise<number>[] = [];
    reader.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await reader.goto(address, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(budget);
    await fresh.close();
  });
}
