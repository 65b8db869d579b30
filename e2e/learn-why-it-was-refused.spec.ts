import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { askToDelete, logIn, logInByForm, openDocument } from './editor';

test.describe.configure({ timeout: 120_000 });

// The working title of an article and the title of its text. Nothing is changed.
const TITLE = 'Sur les dessins de ces pages';

test('an editor who would delete what is cited is told why it stays', async ({ page }) => {
  await logIn(page);
  await openDocument(page, 'texts', TITLE);
  await askToDelete(page);
  await expect(page.getByText('that may be cited, so it stays. Unpublish it instead.')).toBeVisible();
});

test('an editor who writes a date that is none is told at its field how dates are written', async ({
  page,
}) => {
  await logIn(page);
  await openDocument(page, 'articles', TITLE);
  // The form asks the server about what was typed; here the answer comes after the save is refused.
  const late = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.route(/\/admin\/collections\/articles\//, async (route) => {
    if (route.request().method() === 'POST') await sleep(2000);
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'Date' }).fill('last year');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const reason = page.getByText('“last year” is not a date. Write it as 2019');
  await expect(reason).toBeVisible();
  await (await late).finished();
  await page.waitForTimeout(500);
  await expect(reason).toBeVisible();
});

test('the admin asks nothing of another host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
  });
  await logInByForm(page);
  await openDocument(page, 'texts', TITLE);
  await openDocument(page, 'editions', TITLE);
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});
