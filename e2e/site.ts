import { type IncomingHttpHeaders, request } from 'node:http';
import { expect, type Locator, type Page } from '@playwright/test';
import { createTranslator } from '@/i18n/create-translator';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';

export const LOCALES = LOCALE_CODES;

/** The words of the interface, so that a journey looks for what its reader sees. */
export const words = (locale: Locale) => createTranslator(locale);

/** The first article of the list that can be read in all languages. */
export async function openArticleInAllLanguages(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/articles`);
  const entries = page.getByRole('main').getByRole('article');
  for (const entry of await entries.all()) {
    const codes = await entry.getByRole('link').and(page.locator('[hreflang]')).count();
    if (codes < LOCALES.length) continue;
    await titleLink(entry).click();
    await page.locator('h2#colophon').waitFor();
    return;
  }
  throw new Error('No article of the demonstration archive can be read in all languages.');
}

/** The link by which a list leads to an article. */
export function titleLink(entry: Locator): Locator {
  return entry.getByRole('heading').getByRole('link');
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks with Node's own client: it adds no header, follows no redirect and leaves the encoding as it came. */
export function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const OURS =
  /^<script (type="application\/ld\+json" data-next-head|src="\/reading\.js\?v=[0-9a-f]{10}" data-suggesting="\/suggesting\.js\?v=[0-9a-f]{10}" defer)="">$/;

/** A reading page holds no script but our own small one, and the data for search engines. */
export function expectNoFrameworkScript(html: string): void {
  expect((html.match(/<script[^>]*>/g) ?? []).filter((tag) => !OURS.test(tag))).toEqual([]);
  expect(html).not.toContain('__NEXT_DATA__');
  expect(html).not.toMatch(/\/_next\/static\/[^"]*\.js/);
}
