import { expect, test } from '@playwright/test';
import { expectNoFrameworkScript, get, openArticleInAllLanguages, words } from './site';

const UNKNOWN = [
  { path: '/xx', status: 404 },
  { path: '/no/such', status: 404 },
  { path: '/en/no-such-page', status: 404 },
  { path: '/en/articles/d10000000x', status: 404 },
  { path: '/en/articles/d10000000x/some-title', status: 404 },
  { path: '/en/articles/not-an-id', status: 404 },
  { path: '/en/people/p10000000x/nobody', status: 404 },
  { path: '/en/series/nothing', status: 404 },
  { path: '/en/subjects/nothing/at-all', status: 404 },
  { path: '/en/%FF', status: 400 },
  { path: '/en/articles/%E0%A4%A', status: 400 },
];

for (const { path, status } of UNKNOWN) {
  test(`${path} is answered ${status} with our own page in the reader’s language`, async ({ baseURL }) => {
    const response = await get(`${baseURL}${path}`, { 'Accept-Language': 'vi,en;q=0.5' });
    expect(response.status).toBe(status);
    const html = response.body.toString();
    expectNoFrameworkScript(html);
    const locale = path.startsWith('/en/') ? 'en' : 'vi';
    const t = words(locale);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain(t(status === 404 ? 'error.notFound' : 'error.badRequest'));
    expect(html).toContain(t('error.browse'));
  });
}

test('a wrong or old slug, and none, lead to the canonical address', async ({ page, baseURL }) => {
  await openArticleInAllLanguages(page, 'en');
  const canonical = new URL(page.url()).pathname;
  const byId = canonical.split('/').slice(0, 4).join('/');
  for (const path of [byId, `${byId}/an-old-title`]) {
    const response = await get(`${baseURL}${path}`);
    expect(response.status).toBe(308);
    expect(new URL(response.headers['location'] ?? '', baseURL).pathname).toBe(canonical);
    expect(response.headers['cache-control']).toContain('s-maxage=5');
  }
});

test('an article without a text in the reader’s language lists the languages it has', async ({ page }) => {
  const t = words('en');
  await page.goto('/en/articles');
  const entry = page
    .getByRole('article')
    .filter({ hasNot: page.locator('[hreflang="km"]') })
    .first();
  const href = (await entry.getByRole('heading').getByRole('link').getAttribute('href')) ?? '';
  const response = await page.goto(href.replace(/^\/en/, '/km').split('/').slice(0, 4).join('/'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
  await expect(page.getByRole('main').locator('[hreflang="en"]').first()).toBeVisible();
  await expect(page.getByText(t('error.notFound'))).toHaveCount(0);
});

test('the start leads to the reader’s language', async ({ baseURL }) => {
  for (const [accept, locale] of [
    ['km-KH,km;q=0.9', 'km'],
    ['fr-CA', 'fr'],
    ['de, ja;q=0.5', 'en'],
  ] as const) {
    const response = await get(`${baseURL}/`, { 'Accept-Language': accept });
    expect(response.status).toBe(302);
    expect(response.headers['location']).toContain(`/${locale}`);
    expect(response.headers['vary']).toMatch(/Accept-Language/i);
  }
});

test('an article over the line is under 15 KB compressed, whole, and holds no framework script', async ({
  page,
  baseURL,
}) => {
  await openArticleInAllLanguages(page, 'en');
  const paragraphs = await page.getByRole('main').locator('p').allInnerTexts();
  const path = new URL(page.url()).pathname;
  const compressed = await get(`${baseURL}${path}`, { 'Accept-Encoding': 'gzip' });
  expect(compressed.headers['content-encoding']).toBe('gzip');
  expect(compressed.body.length).toBeLessThan(15_000);
  const response = await get(`${baseURL}${path}`);
  expect(response.status).toBe(200);
  expect(response.headers['set-cookie']).toBeUndefined();
  const html = response.body.toString();
  expectNoFrameworkScript(html);
  const longest = paragraphs.sort((a, b) => b.length - a.length)[0] ?? '';
  expect(html).toContain(longest.slice(0, 40));

  const etag = response.headers['etag'] ?? '';
  const again = await get(`${baseURL}${path}`, { 'If-None-Match': etag });
  expect(again.status).toBe(304);
});
