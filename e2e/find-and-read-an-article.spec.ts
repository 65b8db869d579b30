import { expect, test } from '@playwright/test';
import { LOCALES, openArticleInAllLanguages, titleLink, words } from './site';

for (const locale of LOCALES) {
  test(`a reader finds and reads an article in ${locale}`, async ({ page }) => {
    const t = words(locale);
    await page.goto(`/${locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.getByRole('link', { name: t('site.browse'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('browse.title'));

    const entry = page.getByRole('main').getByRole('article').first();
    const title = await titleLink(entry).innerText();
    await titleLink(entry).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('h2#colophon')).toHaveText(t('colophon.title'));

    await openArticleInAllLanguages(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/d1`));
    await expect(page.getByRole('main').locator('figure img').first()).toBeVisible();
    await expect(
      page.getByRole('link', { name: t('article.paragraph', { number: 1 }), exact: true }),
    ).toBeVisible();
  });
}

test('a reader changes to another language of the same article and back', async ({ page }) => {
  await openArticleInAllLanguages(page, 'en');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .getByRole('navigation', { name: words('en')('site.languages') })
    .getByText('Tiếng Việt')
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await page
    .getByRole('navigation', { name: words('vi')('site.languages') })
    .getByText('English')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('filters and pages of the list are links', async ({ page }) => {
  const t = words('en');
  await page.goto('/en/articles');
  const all = await page.getByRole('main').getByRole('article').count();
  await page
    .getByRole('navigation', { name: t('browse.narrow') })
    .getByRole('link', { name: 'ភាសាខ្មែរ' })
    .click();
  await expect(page).toHaveURL(/lang=km/);
  const khmer = await page.getByRole('main').getByRole('article').count();
  expect(khmer).toBeGreaterThan(0);
  expect(khmer).toBeLessThan(all);
  await page
    .getByRole('link', { name: t('browse.showAll') })
    .first()
    .click();
  await expect(page).not.toHaveURL(/lang=km/);
});
