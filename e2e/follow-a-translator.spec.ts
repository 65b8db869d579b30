import { expect, test } from '@playwright/test';
import { titleLink, words } from './site';

test('a reader follows a translator to the other texts translated by the same person', async ({ page }) => {
  const t = words('en');
  await page.goto('/en/articles');
  const entry = page.getByRole('article').filter({ hasText: 'Huu Duong' }).first();
  await titleLink(entry).click();

  const byline = page
    .getByRole('main')
    .getByText(/Translated by/)
    .first();
  await expect(byline).toContainText('Huu Duong');
  await page.getByRole('main').getByRole('link', { name: 'Huu Duong' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huu Duong');
  await expect(page.getByRole('heading', { name: t('person.translator') })).toBeVisible();
  const works = page.getByRole('main').getByRole('article');
  expect(await works.count()).toBeGreaterThanOrEqual(2);
  for (const work of await works.all()) await expect(work).toContainText('Huu Duong');
});

test('the translator stands beside the author at one size and weight', async ({ page }) => {
  await page.goto('/en/articles');
  await titleLink(page.getByRole('article').filter({ hasText: 'Le Van Phong' }).first()).click();
  const looks = async (name: string) =>
    page
      .getByRole('main')
      .getByRole('link', { name })
      .first()
      .evaluate((link) => {
        const { fontSize, fontWeight, color } = getComputedStyle(link);
        return { fontSize, fontWeight, color };
      });
  expect(await looks('Huu Duong')).toEqual(await looks('Le Van Phong'));
});
