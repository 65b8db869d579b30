import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/i18n/locales';
import { get, words } from './site';

/** What `/api/search` says that journeys look at: docs/search.md. */
export type Answer = { total: number; results: { pid: string; url: string; hits: { url: string }[] }[] };

/** Asks the search as a program does. */
export async function ask(baseURL: string, q: string, locale: Locale = 'en'): Promise<Answer | null> {
  const { status, body } = await get(`${baseURL}/api/search?${new URLSearchParams({ q, locale })}`);
  return status === 200 ? (JSON.parse(body.toString()) as Answer) : null;
}

/** Waits until the words are found, or are not found any more, and gives the milliseconds that it took. */
export async function waitUntil(baseURL: string, q: string, total: number): Promise<number> {
  const began = Date.now();
  await expect
    .poll(async () => (await ask(baseURL, q))?.total, { intervals: [50], timeout: 20_000 })
    .toBe(total);
  return Date.now() - began;
}

/** The field of the page itself, not that of the masthead. */
export function fieldOf(page: Page): Locator {
  return page.getByRole('main').getByRole('search').locator('[name="q"]');
}

/** Types into the form of the page of the search and sends it. */
export async function searchFor(page: Page, q: string, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/search`);
  await sendQuestion(page, q, locale);
}

/** The same on the page that is open. */
export async function sendQuestion(page: Page, q: string, locale: Locale): Promise<void> {
  await fieldOf(page).fill(q);
  await page
    .getByRole('main')
    .getByRole('button', { name: words(locale)('search.button') })
    .click();
  await expect(page).toHaveURL(/\?q=/);
}
