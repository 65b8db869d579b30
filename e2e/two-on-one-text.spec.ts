import { expect, test } from '@playwright/test';
import { employ } from './colleagues';
import { openDesk } from './desk';
import { openTranslateView, row, waitUntilSaved } from './translate-view';

test.describe.configure({ timeout: 180_000 });
const patient = expect.configure({ timeout: 20_000 });

test('of two people on one text the second is told of the first, and nothing of either is lost', async ({
  browser,
  baseURL,
}) => {
  const desk = await openDesk(baseURL ?? '');
  const { id: source } = await desk.publishNew({
    title: `Two on one text ${Date.now()}`,
    words: ['One sentence.', 'Another one.'],
  });
  const { id: text } = await desk.send<{ id: string }>('POST', `texts/${source}/translations`, {
    lang: 'fr',
  });
  const first = await employ({ desk, browser, role: 'translator', languages: ['fr'] });
  const second = await employ({ desk, browser, role: 'translator', languages: ['fr'] });
  const fieldOf = (page: typeof first.page, name: string) => row(page, name).getByRole('textbox').first();

  await openTranslateView(first.page, text);
  await fieldOf(first.page, 'Paragraph 1').fill('Une phrase.');
  await waitUntilSaved(first.page);

  await test.step('the second is told who has it open', async () => {
    await openTranslateView(second.page, text);
    await patient(second.page.getByText(`${first.name} has this text open`, { exact: false })).toBeVisible();
  });

  await test.step('different paragraphs: both are saved', async () => {
    await fieldOf(second.page, 'Paragraph 2').fill('Une autre.');
    await waitUntilSaved(second.page);
    await fieldOf(first.page, 'Title').fill('Deux sur un texte');
    await waitUntilSaved(first.page);
  });

  await test.step('the same paragraph: the later one sees the difference and chooses', async () => {
    await fieldOf(first.page, 'Paragraph 1').fill('Une phrase du premier.');
    await waitUntilSaved(first.page);
    await fieldOf(second.page, 'Paragraph 1').fill('Une phrase du second.');
    const conflict = row(second.page, 'Paragraph 1');
    await patient(conflict.getByRole('button', { name: 'Keep mine' })).toBeVisible();
    await expect(conflict.getByText('premier')).toBeVisible();
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await waitUntilSaved(second.page);
  });

  const kept = (await desk.readDraft(text)).map(({ node }) => JSON.stringify(node));
  expect(kept[0]).toContain('Une phrase du second.');
  expect(kept[1]).toContain('Une autre.');
});
