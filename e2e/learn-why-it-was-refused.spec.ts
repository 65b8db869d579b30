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
  // The form asks the server about what was typed; here it is answered after the save is refused.
  const held: Promise<void>[] = [];
  let release = () => {};
  const refused = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/admin\/collections\/articles\//, (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    held.push(refused.then(async () => route.fulfill({ response: await route.fetch() })));
    return held.at(-1);
  });
  await page.getByRole('textbox', { name: 'Date' }).fill('last year');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const reason = page.getByText('“last year” is not a date. Write it as 2019');
  await expect(reason).toBeVisible();
  release();
  await Promise.all(held);
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
