import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { logIn, openDocument } from './editor';

test.describe.configure({ timeout: 120_000 });

const REASON = 'It was published by mistake.';

test('an administrator withdraws a text with a reason, and lifts it', async ({ page, browser, baseURL }) => {
  const desk = await openDesk(baseURL ?? '');
  const title = `A mistake ${Date.now()}`;
  await desk.publishNew({ title, words: ['Nobody was to read this yet.'] });
  const reader = await browser.newPage({ baseURL });
  await reader.goto('/en');
  await reader.getByRole('link', { name: title, exact: true }).first().click();
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  const path = new URL(reader.url()).pathname;
  const read = async () => (await reader.goto(path))?.status();

  await logIn(page);
  await openDocument(page, 'texts', title);

  await test.step('a withdrawal without a reason is refused at its field', async () => {
    await page.getByRole('button', { name: 'Withdraw …' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Save' }).click();
    await expect(drawer.getByText(/reason/i).first()).toBeVisible();
    expect(await read()).toBe(200);
    await drawer.getByRole('textbox', { name: 'Reason' }).fill(REASON);
    await drawer.getByRole('button', { name: 'Save' }).click();
  });

  await test.step('readers meet the reason, and the editor the banner', async () => {
    const banner = page.getByRole('status').filter({ hasText: REASON });
    await expect(banner).toBeVisible({ timeout: 20_000 });
    expect(await read()).toBe(410);
    await expect(reader.getByText(REASON)).toBeVisible();
    await banner.getByRole('link').click();
  });

  await test.step('lifting it, readers read again', async () => {
    await page.getByRole('checkbox', { name: 'Lifted' }).check({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/updated successfully/i).first()).toBeVisible({ timeout: 20_000 });
    expect(await read()).toBe(200);
    await page.goto(`/admin/collections/activity?search=${encodeURIComponent(title)}`);
    for (const action of ['Withdrawn', 'Reinstated']) {
      await expect(page.getByRole('cell', { name: action, exact: true }).first()).toBeVisible();
    }
  });
  await reader.close();
});
