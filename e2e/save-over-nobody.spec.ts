import { expect, test } from '@playwright/test';
import { openDesk } from './desk';
import { logIn } from './editor';

test.describe.configure({ timeout: 120_000 });
const patient = expect.configure({ timeout: 20_000 });

test('a page that somebody else has saved over meanwhile is refused, with the difference, and keeps its words', async ({
  page,
  baseURL,
}) => {
  const desk = await openDesk(baseURL ?? '');
  const title = `Saved twice ${Date.now()}`;
  const { id } = await desk.publishNew({ title, words: ['One sentence.'] });
  await logIn(page);
  // The form knows what it was opened with a moment after it is drawn, when it says who holds the text. The network
  // need not fall silent: whoever left the preview open has it here too.
  const alive = page.waitForResponse((response) => response.url().endsWith('/holder'));
  await page.goto(`/admin/collections/texts/${id}`);
  const lede = page.getByRole('textbox', { name: 'Lede' });
  await patient(lede).toBeVisible();
  await alive;
  await desk.send('PATCH', `texts/${id}?draft=true`, { title: `${title}, by another` });
  await lede.pressSequentially('A lede.', { delay: 30 });
  await patient(page.getByText(`${title}, by another`)).toBeVisible();
  const stored = () =>
    desk.send<{ title: string; summary?: string }>('GET', `texts/${id}?draft=true&depth=0`);
  expect(await stored()).toMatchObject({ title: `${title}, by another` });
  await expect(lede).toHaveValue('A lede.');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect.poll(async () => (await stored()).summary, { timeout: 20_000 }).toBe('A lede.');
});
