import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LOCALES, openArticleInAllLanguages } from './site';

type ColorScheme = 'light' | 'dark';

async function expectNoBarriers(page: Page, colorScheme: ColorScheme): Promise<void> {
  // Without frames there is nothing to gather from them, for which it would open one more page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // In the dark nothing is different but the colours.
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any kind of page, ${colorScheme}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const locale of LOCALES) {
      await openArticleInAllLanguages(page, locale);
      await expectNoBarriers(page, colorScheme);
    }
    // Each kind of page once, in one language after the other: an axe of every kind in every language takes minutes.
    const byId = new URL(page.url()).pathname.split('/').slice(2, 4).join('/');
    for (const [index, path] of listKinds(byId).entries()) {
      await page.goto(`/${LOCALES[index % LOCALES.length]}${path}`);
      await expectNoBarriers(page, colorScheme);
    }
    await page.goto('/en/withdrawals');
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await expectNoBarriers(page, colorScheme);
    await page.goto('/en/articles');
    for (const kind of ['people', 'series', 'subjects']) {
      await page.goto('/en/articles');
      const link = page.locator(`main a[href*="/en/${kind}/"]`).first();
      const href =
        (await link.count()) > 0 ? await link.getAttribute('href') : await findInArticle(page, kind);
      expect(href, `no link to ${kind}`).toBeTruthy();
      await page.goto(href ?? '');
      await expectNoBarriers(page, colorScheme);
    }
    await context.close();
  });
}

/** Every kind of page; `byId` is the address of an article in all languages, without the language. */
function listKinds(byId: string): string[] {
  const editions = [`/${byId}/editions`, `/${byId}/editions?from=1&to=2`, `/${byId}/editions/1`];
  const pages = [
    '',
    '/articles',
    '/search',
    '/search?q=paper',
    '/about',
    '/how-to-cite',
    '/withdrawals',
    '/no-such-page',
  ];
  return [...pages, ...editions, `/${byId}/with/en`, `/${byId}/with/vi`];
}

async function findInArticle(page: Page, kind: string): Promise<string | null> {
  await openArticleInAllLanguages(page, 'en');
  return page.locator(`main a[href*="/en/${kind}/"]`).first().getAttribute('href');
}

test('at 320 px nothing scrolls sideways, and the keyboard reaches everything', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const locale of LOCALES) {
    await openArticleInAllLanguages(page, locale);
    await expectNoSidewaysScroll(page);
    for (const path of ['', '/articles', '/search?q=paper', '/how-to-cite', '/nothing']) {
      await page.goto(`/${locale}${path}`);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  await context.close();
});

test('every page has one first heading and headings in order', async ({ page }) => {
  for (const path of ['/en', '/en/articles', '/km/about']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  }
});
