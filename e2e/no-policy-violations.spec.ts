import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findTextInAllLanguages } from './addresses';
import { openDesk } from './desk';
import { logInByForm } from './editor';
import { gatherViolations } from './policy-violations';
import { get, LOCALES, openArticleInAllLanguages } from './site';
import { openTranslateView } from './translate-view';

const patient = expect.configure({ timeout: 20_000 });

/** Every kind of reading page below its language. */
const listKinds = (byId: string) => [
  '',
  '/articles',
  '/search?q=paper',
  '/about',
  '/how-to-cite',
  '/withdrawals',
  '/no-such-page',
  `${byId}/editions`,
  `${byId}/editions?from=1&to=2`,
  `${byId}/editions/1`,
  `${byId}/with/vi`,
];

test('reading pages and exports do nothing that their policies forbid', async ({ context, page }) => {
  test.slow();
  const violations = await gatherViolations(context);
  const { path, byId } = await findTextInAllLanguages(page, 'en');
  const below = byId.replace('/en', '');
  for (const locale of LOCALES) await openArticleInAllLanguages(page, locale);
  // Each kind of page once, in one language after the other.
  for (const [index, kind] of listKinds(below).entries())
    await page.goto(`/${LOCALES[index % LOCALES.length]}${kind}`);
  // From the browser's cache, asked whether it is still so.
  await page.goto(path);
  await page.reload();
  // What our one script does: words to copy, and suggestions.
  await page.goto(path);
  await page.getByRole('searchbox').first().waitFor({ state: 'attached' });
  await page.goto('/en/search');
  await page.getByRole('main').getByRole('searchbox').pressSequentially('pa');
  await page.waitForLoadState('networkidle');
  for (const shown of [
    `${path}.txt`,
    `${path}.csl.json`,
    '/en/feed.xml',
    '/oai?verb=Identify',
    '/robots.txt',
  ])
    await page.goto(shown).catch(() => undefined);
  expect(violations).toEqual([]);
});

test('a page that breaks its policy would be found', async ({ context, page }) => {
  const violations = await gatherViolations(context);
  await page.goto('/en');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">Red?</p>'));
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  const colour = await page.getByText('Red?').evaluate((element) => getComputedStyle(element).color);
  expect(colour).not.toBe('rgb(255, 0, 0)');
});

test('the admin does nothing that its policy forbids', async ({ context, page, baseURL }) => {
  test.slow();
  const violations = await gatherViolations(context);
  await logInByForm(page);
  const desk = await openDesk(baseURL ?? '');
  const { id } = await desk.publishNew({
    title: 'A text under a policy',
    words: ['Some words.', 'And more.'],
  });

  await page.goto('/admin/collections/texts?search=under%20a%20policy');
  await patient(page.getByRole('link', { name: 'A text under a policy' }).first()).toBeVisible();
  await page.goto(`/admin/collections/texts/${id}`);
  await writeInBody(page);
  // The admin remembers for each editor whether the preview is open.
  const preview = page.getByRole('button', { name: /live preview/i }).first();
  await preview.waitFor();
  if (!(await page.locator('iframe').first().isVisible())) await preview.click();
  await patient(page.frameLocator('iframe').getByText('Some words.').first()).toBeVisible();
  await page.goto(`/preview/texts/${id}`);
  await patient(page.getByText('Some words.').first()).toBeVisible();

  const translations = await desk.send<{ docs: { id: string }[] }>(
    'GET',
    'texts?where[kind][equals]=translation&limit=1&depth=0',
  );
  await openTranslateView(page, translations.docs[0]?.id ?? '');
  await page.goto('/admin/import');
  await page.getByRole('textbox').first().fill('A title\n\nA paragraph of words, by somebody.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForLoadState('networkidle');

  await page.goto('/admin/collections/photos/create');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(await makePhoto());
  await patient(page.getByRole('img').first()).toBeVisible();
  for (const path of [
    '/admin/collections/photos',
    '/admin/collections/users',
    '/admin/account',
    '/admin/nothing',
  ]) {
    await page.goto(`${path}`);
    await page.waitForLoadState('networkidle');
  }
  expect(violations).toEqual([]);
});

async function writeInBody(page: Page): Promise<void> {
  const body = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await patient(body).toBeVisible();
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written now. /');
  await saved;
}

async function makePhoto() {
  const buffer = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a04020' } })
    .jpeg()
    .toBuffer();
  return { name: 'a-photo.jpg', mimeType: 'image/jpeg', buffer };
}

const MACHINE = /^default-src 'none';.*frame-ancestors 'none'; sandbox$/;
const READING = /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/;
const ADMIN = /script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';.*frame-ancestors 'none'$/;

test('every answer carries its policies', async ({ page, baseURL }) => {
  const { path } = await findTextInAllLanguages(page, 'en');
  const picture = await page.locator('main img').first().getAttribute('src');
  await page.goto('/en/withdrawals');
  const gone = await page.locator('main h2 a').first().getAttribute('href');
  const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  const rows: [string, number, RegExp][] = [
    [path, 200, READING],
    ['/en/no-such-page', 404, READING],
    [gone ?? '', 410, READING],
    ['/%FF', 400, READING],
    [`${path}.bib`, 200, MACHINE],
    [`${path}.epub`, 200, MACHINE],
    [style ?? '', 200, MACHINE],
    ['/favicon.svg', 200, MACHINE],
    ['/media/nothing/320.jpg', 400, MACHINE],
    [picture ?? '', 200, MACHINE],
    ['/', 302, MACHINE],
    ['/api/users/me', 200, MACHINE],
    ['/api/nothing', 404, MACHINE],
    ['/admin/login', 200, ADMIN],
    ['/health/live', 200, MACHINE],
  ];
  for (const [ask, status, policy] of rows) {
    await test.step(`${ask} ${status}`, async () => {
      const { headers, ...answer } = await get(new URL(ask, baseURL).href);
      expect(answer.status).toBe(status);
      expect(headers['content-security-policy']).toMatch(policy);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
      expect(headers['cross-origin-resource-policy']).toBe(
        /^\/(admin|api)/.test(ask) ? 'same-origin' : 'cross-origin',
      );
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
      expect('critical-ch' in headers).toBe(ask.startsWith('/admin'));
    });
  }
});
