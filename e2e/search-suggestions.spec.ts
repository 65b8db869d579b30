import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { fieldOf, waitUntil } from './search';
import { words } from './site';

const t = words('en');

test('what is typed is completed, and chosen with the keyboard', async ({ page, baseURL }) => {
  const desk = await openDesk(baseURL ?? '');
  const mark = `${Date.now()}`;
  const titles = [`Lanternfish ${mark} at night`, `Lanternfish ${mark} by day`];
  for (const title of titles) await desk.publishNew({ title, words: ['They come up at dusk.'] });
  await waitUntil(baseURL ?? '', `lanternfish ${mark}`, 2);

  await page.goto('/en/search');
  await page.getByRole('searchbox', { name: t('search.label') }).focus();
  const field = page.getByRole('main').getByRole('combobox', { name: t('search.label') });
  const list = page.getByRole('listbox', { name: t('search.label') });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially(`lanternfish ${mark}`, { delay: 10 });
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(list.getByRole('option').first()).toContainText(
    t('search.textIn', { language: t('language.en') }),
  );

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = list.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await expect(field).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(fieldOf(page)).toHaveValue(`lanternfish ${mark}`);

  await page.keyboard.press('ArrowDown');
  const chosen = await list.getByRole('option', { selected: true }).locator('span').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chosen);
});

test('Enter without a choice asks the question, and a word being composed asks for nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/suggestions')) asked.push(request.url());
  });
  await page.goto('/vi/search');
  const field = fieldOf(page);
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'Cam';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await field.evaluate((input) => input.dispatchEvent(new CompositionEvent('compositionend')));
  await expect.poll(() => asked.length).toBe(1);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/vi\/search\?q=Cam$/);
});
