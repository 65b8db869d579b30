import { expect, type Locator, type Page } from '@playwright/test';

const patient = expect.configure({ timeout: 20_000 });

/** The translate view of a text. */
export async function openTranslateView(page: Page, text: string): Promise<void> {
  await page.goto(`/admin/collections/texts/${text}/translate`);
  await patient(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
}

/** The row of title, lede or a paragraph, by the beginning of its name: its number and how it stands. */
export function row(page: Page, name: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${name}(,|$)`) });
}

/** Writes into the row and says that it is done; waits until that is stored. */
export async function translateRow(page: Page, name: string, words: string): Promise<void> {
  const field = row(page, name).getByRole('textbox').first();
  await field.fill(words);
  await field.press('Control+Enter');
  await patient(row(page, name)).toHaveAccessibleName(name);
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await patient(page.getByText('All saved', { exact: true })).toBeVisible();
}
