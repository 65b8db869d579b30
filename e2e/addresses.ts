import type { Page } from '@playwright/test';
import { openArticleInAllLanguages } from './site';

/** The addresses of a text, as its page has them. */
export type TextAddress = { pid: string; path: string; byId: string };

function toAddress(url: string): TextAddress {
  const path = new URL(url).pathname;
  const byId = path.split('/').slice(0, 4).join('/');
  return { pid: path.split('/')[3] ?? '', path, byId };
}

/** A text of an article that can be read in all languages. */
export async function findTextInAllLanguages(page: Page, locale: 'en' | 'km'): Promise<TextAddress> {
  await openArticleInAllLanguages(page, locale);
  return toAddress(page.url());
}

/** A text of an article that has none in Khmer. */
export async function findTextWithoutKhmer(page: Page): Promise<TextAddress> {
  await page.goto('/en/articles');
  await page
    .getByRole('article')
    .filter({ hasNot: page.locator('[hreflang="km"]') })
    .first()
    .getByRole('heading')
    .getByRole('link')
    .click();
  await page.locator('h2#colophon').waitFor();
  return toAddress(page.url());
}
