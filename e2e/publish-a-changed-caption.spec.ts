import { expect, type Page, test } from '@playwright/test';
import { firstCaption, logIn, openDocument, publish, waitForDraft } from './editor';
import { words } from './site';

test.describe.configure({ timeout: 120_000 });

// No translation was made from this one, so a change here puts none behind.
const TITLE = 'On the drawings in these pages';

/** What readers see of the text at a request of their own. */
async function read(reader: Page): Promise<{ caption: string; edition: number }> {
  await reader.reload();
  const label = words('en')('colophon.edition');
  const edition = reader.getByRole('definition').filter({ hasText: new RegExp(`^${label} \\d+,`) });
  return {
    caption: await reader.locator('figure figcaption span').first().innerText(),
    edition: Number(/\d+/.exec(await edition.innerText())?.[0]),
  };
}

test('an editor changes a caption and readers see it at once', async ({ page, browser, baseURL }) => {
  const reader = await browser.newPage({ baseURL });
  await reader.goto('/en/articles');
  await reader.getByRole('link', { name: TITLE, exact: true }).click();
  const before = await read(reader);
  const caption = `A composing stick, seen again on ${new Date().toISOString()}.`;

  await logIn(page);
  await openDocument(page, 'texts', TITLE);
  const former = await firstCaption(page).inputValue();
  await expect(page.getByRole('button', { name: 'Publish changes' })).toBeDisabled();

  await test.step('a draft is nothing to readers', async () => {
    await firstCaption(page).fill(caption);
    await waitForDraft(page);
    expect(await read(reader)).toEqual(before);
  });

  await test.step('what is published is there at the next request, as the next edition', async () => {
    await publish(page);
    expect(await read(reader)).toEqual({ caption, edition: before.edition + 1 });
  });

  await test.step('publishing what readers see already makes no edition', async () => {
    await expect(page.getByRole('button', { name: 'Publish changes' })).toBeDisabled();
    await firstCaption(page).fill(`${caption} `);
    await waitForDraft(page);
    await publish(page);
    expect(await read(reader)).toEqual({ caption, edition: before.edition + 1 });
  });

  await test.step('the caption is put back', async () => {
    await firstCaption(page).fill(former);
    await waitForDraft(page);
    await publish(page);
    expect(await read(reader)).toEqual({ caption: before.caption, edition: before.edition + 2 });
  });
  await reader.close();
});
