import { expect, test } from '@playwright/test';
import { parallelPath } from '@/domain/paths';
import { findTextInAllLanguages } from './addresses';
import { words } from './site';

test('a reader reads Khmer beside Vietnamese, paragraph by paragraph', async ({ page }) => {
  const { pid } = await findTextInAllLanguages(page, 'km');
  await page
    .getByRole('link', { name: words('km')('colophon.beside') })
    .first()
    .waitFor();
  await page.goto(parallelPath({ lang: 'km', pid, other: 'vi' }));
  expect(await page.locator('html').getAttribute('lang')).toBe('km');
  expect(await page.getByRole('main').locator('[lang="vi"]').count()).toBeGreaterThan(2);

  const number = page.getByRole('main').locator('a.n').first();
  const href = (await number.getAttribute('href')) ?? '';
  const left = page.locator(href);
  const right = page.locator(`#p-vi-${href.slice('#p-'.length)}`);

  await test.step('on a desk the two stand level', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const [a, b] = [await left.boundingBox(), await right.boundingBox()];
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 1000))).toBeLessThan(4);
    expect(b?.x ?? 0).toBeGreaterThan(a?.x ?? 0);
  });

  await test.step('on a phone one stands under the other', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const [a, b] = [await left.boundingBox(), await right.boundingBox()];
    expect(b?.y ?? 0).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  await test.step('the address of a paragraph can be cited', async () => {
    await number.click();
    expect(new URL(page.url()).hash).toBe(href);
    await expect(page.getByText(new RegExp(`ark:99999/${pid}\\.km\\.v\\d+`)).first()).toBeVisible();
    await expect(page.getByText(new RegExp(`ark:99999/${pid}\\.vi\\.v\\d+`)).first()).toBeVisible();
  });
});
