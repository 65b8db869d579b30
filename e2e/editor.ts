import { expect, type Page } from '@playwright/test';

// The admin's pages are heavy, and two journeys share a machine.
const admin = expect.configure({ timeout: 20_000 });

export function readLogin(): { email: string; password: string } {
  const { E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  if (!email || !password)
    throw new Error('Set E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD for the site that runs.');
  return { email, password };
}

/** Through the form, as an editor does. */
export async function logInByForm(page: Page): Promise<void> {
  const { email, password } = readLogin();
  // What is filled in before the page has come alive is forgotten; then it is filled in again.
  await admin(async () => {
    await page.goto('/admin');
    await page.getByRole('textbox', { name: 'Email' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Login' }).click();
    await expect(page.getByRole('link', { name: 'Account' })).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
}

/** With the cookie that the form is answered with: for journeys that are about something else, three pages less. */
export async function logIn(page: Page, login = readLogin()): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: login });
  expect(answer.status()).toBe(200);
}

type List = 'texts' | 'articles' | 'editions';

/** From the list, searched for its title. */
export async function openDocument(page: Page, list: List, title: string): Promise<void> {
  await page.goto(`/admin/collections/${list}?search=${encodeURIComponent(title)}`);
  // Once alive, the list completes its address, and forgets a link that was followed a moment before.
  await page.waitForURL(/[?&]limit=/);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await admin(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** The caption of the first figure of the body; each figure's has the same label. */
export function firstCaption(page: Page) {
  return page.getByRole('textbox', { name: /^Caption/ }).first();
}

/** The draft that the admin keeps by itself a moment after the last keystroke. */
export async function waitForDraft(page: Page): Promise<void> {
  await admin(page.getByTitle(/^Status: Changed/)).toBeVisible();
}

/** Publishes what is open; where nobody has approved it, all the same. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click();
  const anyway = page.getByRole('button', { name: 'Publish all the same' });
  const published = page.getByTitle('Status: Published');
  await admin(anyway.or(published).first()).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await admin(published).toBeVisible();
}

/** Asks to delete the document that is open, and confirms it. */
export async function askToDelete(page: Page): Promise<void> {
  // The button that opens the menu has no name of its own.
  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
}

/** Fills in the first credit of the text that is open, and waits until it is kept. */
export async function addTranslatorCredit(page: Page, name: string): Promise<void> {
  const credits = page.locator('#field-credits');
  await credits.getByRole('button', { name: 'Add Credit' }).click();
  await credits.getByRole('combobox').first().click();
  await page.getByRole('option', { name: 'Translator' }).click();
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await credits.getByRole('textbox', { name: 'Name shown' }).fill(name);
  await saved;
}
