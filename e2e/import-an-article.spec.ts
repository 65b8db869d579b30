import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { logIn } from './editor';

test.describe.configure({ timeout: 120_000 });
const patient = expect.configure({ timeout: 20_000 });

test('an editor pastes an article, corrects what was read, and stores it as a draft', async ({
  page,
  baseURL,
}) => {
  const desk = await openDesk(baseURL ?? '');
  const mark = Date.now();
  const title = `The lamp of ${mark}`;
  const words = [
    title,
    `Somebody lit it on evening ${mark}, and it burned until the morning.`,
    'Nobody remembers who bought it. The oldest of the ferrymen said that it was there before him.',
    'Translated by Anne Example',
  ].join('\n\n');
  await logIn(page);
  await page.goto('/admin/import');
  await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
  const read = page.getByRole('button', { name: 'Read it' });
  // What is put there before the page's scripts have begun, they do not see.
  await patient(async () => {
    await page.getByRole('textbox').first().fill('');
    await page.getByRole('textbox').first().fill(words);
    await expect(read).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await read.click();
  const field = page.getByRole('textbox', { name: 'Title', exact: true });
  await patient(field).toHaveValue(title);
  await expect(page.getByText('Anne Example').first()).toBeVisible();
  await field.fill(`${title}, corrected`);
  await page.getByRole('button', { name: /^Store/ }).click();
  await patient(page.getByRole('link', { name: /editor/i }).first()).toBeVisible();
  const query = `texts?draft=true&depth=0&where[title][equals]=${encodeURIComponent(`${title}, corrected`)}`;
  const { docs } = await desk.send<{ docs: { _status: string; kind: string }[] }>('GET', query);
  expect(docs).toMatchObject([{ _status: 'draft', kind: 'translation' }]);
});
