import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { words } from './site';

const t = words('en');
const CITED = 'The press was carried up the stairs in eleven parts.';
const CHANGED = 'The press was carried up the stairs in twelve parts.';

test('a scholar cites a paragraph and finds it again after the text was edited twice', async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await openDesk(baseURL ?? '');
  const title = `The press upstairs ${Date.now()}`;
  const text = await desk.publishNew({ title, words: ['The house had three floors.', CITED, 'It rained.'] });

  await page.goto('/en');
  await page.getByRole('link', { name: title, exact: true }).first().click();
  const paragraph = page.getByText(CITED);
  await expect(page.getByRole('link', { name: t('cite.paragraph') })).toHaveCount(0);
  await paragraph.getByRole('link', { name: t('article.paragraph', { number: 2 }) }).click();
  const address = page.url();
  expect(address).toMatch(/#p-[^/]+$/);

  await test.step('the citation names edition and paragraph and quotes it', async () => {
    await page.getByRole('link', { name: t('cite.paragraph') }).click();
    await expect(page.getByText(CITED).first()).toBeVisible();
    const apa = await page.locator('.citing [data-words]').first().innerText();
    expect(apa).toContain(title);
    expect(apa).toContain('/editions/1#p-');
  });
  const citation = await page.locator('.citing [data-words]').first().innerText();
  const cited = /https?:\/\/\S+\/editions\/1#p-[0-9a-z]+/i.exec(citation)?.[0] ?? '';

  await desk.publishAgain(text.id, {
    note: 'The number of parts is corrected.',
    edit: ({ root }) => {
      const [words] = root.children[1]?.children ?? [];
      if (words) words.text = CHANGED;
    },
  });
  await desk.publishAgain(text.id, {
    note: 'The stairs are left out.',
    edit: ({ root }) => root.children.splice(1, 1),
  });

  await test.step('the address of the edition reads the same', async () => {
    await page.goto(new URL(cited).pathname + new URL(cited).hash);
    await expect(page.getByText(CITED)).toBeInViewport();
  });

  await test.step('the address without an edition leads to the last that has the paragraph', async () => {
    await page.goto(address);
    await expect(page).toHaveURL(/\/editions\/2#p-/);
    await expect(page.getByText(CHANGED)).toBeVisible();
  });

  await test.step('without JavaScript it says where the paragraph is', async () => {
    const plain = await browser.newPage({ baseURL, javaScriptEnabled: false });
    await plain.goto(address);
    const link = plain.getByRole('link', { name: t('removed.read', { edition: 2 }) });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(plain.getByText(CHANGED)).toBeVisible();
    await plain.close();
  });

  await test.step('the history shows what was done, by words', async () => {
    await page.goto(address.replace(/\/[^/]+$/, '/editions?from=1&to=2'));
    await expect(page.locator('del').last()).toContainText('eleven');
    await expect(page.locator('ins').last()).toContainText('twelve');
    await expect(page.getByText('The stairs are left out.').first()).toBeVisible();
  });
});
