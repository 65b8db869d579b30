import { expect, test } from '@playwright/test';
import { employ } from './colleagues';
import { openDesk } from './desk';
import { addTranslatorCredit } from './editor';
import { openTranslateView, row, translateRow, waitUntilSaved } from './translate-view';

test.describe.configure({ timeout: 240_000 });
const patient = expect.configure({ timeout: 20_000 });

const TITLE = 'The lamp at the ferry';
const WORDS = ['A lamp hung at the ferry.', 'It was lit at six every evening.'];
const KHMER = { title: 'ចង្កៀងនៅកំពង់ចម្លង', one: 'ចង្កៀងមួយព្យួរនៅកំពង់ចម្លង។', two: 'គេអុជវារៀងរាល់ល្ងាចម៉ោងប្រាំមួយ។' };

test('a translation goes from a translator to a reviewer to an editor to readers, falls behind, and is checked', async ({
  browser,
  baseURL,
}) => {
  const desk = await openDesk(baseURL ?? '');
  const title = `${TITLE} ${Date.now()}`;
  const { id: source, article, path } = await desk.publishNew({ title, words: WORDS });
  const translator = await employ({ desk, browser, role: 'translator', languages: ['km'] });
  const reviewer = await employ({ desk, browser, role: 'reviewer', languages: ['km'] });
  const editor = await employ({ desk, browser, role: 'editor' });
  const reader = await browser.newPage({ baseURL });
  const khmerPage = path.replace(/^\/en\//, '/km/').replace(/\/[^/]*$/, '');
  let text = '';

  await test.step('the translator starts the Khmer of the article from its table of languages', async () => {
    const { page } = translator;
    await page.goto(`/admin/collections/articles/${article}`);
    await page
      .getByRole('button', { name: /^Start from English/ })
      .first()
      .click();
    await patient(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
    text = /texts\/([0-9a-f]+)/.exec(page.url())?.[1] ?? '';
    expect(text).not.toBe('');
  });

  await test.step('and translates it, paragraph by paragraph', async () => {
    const { page } = translator;
    await patient(row(page, 'Paragraph 1')).toHaveAccessibleName(/untranslated/);
    await translateRow(page, 'Title', KHMER.title);
    await translateRow(page, 'Paragraph 1', KHMER.one);
    await translateRow(page, 'Paragraph 2', KHMER.two);
    await waitUntilSaved(page);
  });

  await test.step('is credited, and sends it to review', async () => {
    const { page, name } = translator;
    await page.getByRole('link', { name: 'Plain editor' }).click();
    await addTranslatorCredit(page, name);
    await patient(page.getByTitle(/^Status: Draft/)).toBeVisible();
    await openTranslateView(page, text);
    await page.getByRole('button', { name: 'Send to review' }).click();
    await patient(page.getByText('Sent to review.')).toBeVisible();
  });

  await test.step('the reviewer is told, comments on a paragraph and asks for a change', async () => {
    const { page } = reviewer;
    await page.goto('/admin');
    await patient(page.getByRole('link', { name: KHMER.title }).first()).toBeVisible();
    await openTranslateView(page, text);
    await row(page, 'Paragraph 2').getByRole('textbox').first().click();
    await page
      .getByRole('textbox', { name: 'Comment on this paragraph' })
      .fill('Is it not at half past six?');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await patient(page.getByText('Is it not at half past six?').first()).toBeVisible();
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page
      .getByRole('textbox', { name: 'What should be changed?' })
      .fill('Please look at the second paragraph.');
    await page.getByRole('button', { name: 'Ask for changes' }).last().click();
    await patient(page.getByText('Changes were asked for.')).toBeVisible();
  });

  await test.step('the translator changes it and sends it again', async () => {
    const { page } = translator;
    await openTranslateView(page, text);
    await translateRow(page, 'Paragraph 2', `${KHMER.two} ពិតប្រាកដ។`);
    await waitUntilSaved(page);
    await page.getByRole('button', { name: 'Send to review' }).click();
    await patient(page.getByText('Sent to review.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
  });

  await test.step('the reviewer approves, and the editor publishes', async () => {
    await openTranslateView(reviewer.page, text);
    await reviewer.page.getByRole('button', { name: 'Approve' }).click();
    await patient(reviewer.page.getByText('Approved.', { exact: true })).toBeVisible();
    await editor.page.goto(`/admin/collections/texts/${text}`);
    await patient(async () => {
      // Whoever still has it open is named in a dialog, and the editor goes on.
      const takeOver = editor.page.getByRole('button', { name: 'Take over' });
      if (await takeOver.isVisible()) await takeOver.click();
      await editor.page.getByRole('button', { name: 'Publish changes' }).click({ timeout: 3_000 });
    }).toPass();
    await patient(editor.page.getByTitle('Status: Published')).toBeVisible();
  });

  await test.step('the reader reads it, with the translator’s name', async () => {
    await reader.goto(khmerPage);
    await expect(reader.getByRole('heading', { level: 1, name: KHMER.title })).toBeVisible();
    await expect(reader.getByText(translator.name).first()).toBeVisible();
    await expect(reader.getByText(KHMER.one)).toBeVisible();
  });

  await test.step('the source changes: table, queue, translate view and public page show the paragraph as behind', async () => {
    await desk.publishAgain(source, {
      edit: ({ root }) =>
        Object.assign(root.children[1]?.children?.[0] ?? {}, { text: 'It was lit at seven every evening.' }),
    });
    const { page } = translator;
    await page.goto(`/admin/collections/articles/${article}`);
    await patient(page.getByText('1 paragraph behind its source')).toBeVisible();
    await page.goto('/admin');
    await patient(page.getByRole('heading', { name: /^Behind its source/ })).toBeVisible();
    await patient(page.getByRole('link', { name: KHMER.title }).first()).toBeVisible();
    await openTranslateView(page, text);
    await patient(row(page, 'Paragraph 2')).toHaveAccessibleName(/behind its source/);
    await expect(row(page, 'Paragraph 1')).toHaveAccessibleName('Paragraph 1');
    await expect(row(page, 'Paragraph 2').locator('ins')).toContainText('seven');
    await reader.reload();
    const second = (await desk.readDraft(source))[1]?.para ?? '';
    await expect(reader.getByRole('note').locator(`a[href="#p-${second}"]`)).toBeVisible();
  });

  await test.step('the translator checks it: it is current again, for readers after the next publication', async () => {
    const { page } = translator;
    await row(page, 'Paragraph 2').getByRole('textbox').first().press('Control+Enter');
    await patient(row(page, 'Paragraph 2')).toHaveAccessibleName('Paragraph 2');
    await page.goto(`/admin/collections/articles/${article}`);
    await patient(page.getByText(/Published, edition 1/).first()).toBeVisible();
    await expect(page.getByText('behind its source')).toHaveCount(0);
  });
});
