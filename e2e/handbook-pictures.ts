import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { findChromium } from '@/cli/chromium';
import { CommandError } from '@/cli/command-error';
import { runCommand } from '@/cli/run-command';
import { openDesk, type Desk } from './desk';
import { prepareHandbook } from './handbook-scene';

const FOLDER = 'docs/handbook';

/**
 * Takes the pictures of the handbook on a running demonstration, in which it leaves the translation that they show:
 * `E2E_BASE_URL=… E2E_ADMIN_EMAIL=… E2E_ADMIN_PASSWORD=… npm run handbook`.
 */
await runCommand(async () => {
  const {
    E2E_BASE_URL: baseURL,
    E2E_ADMIN_EMAIL: email = '',
    E2E_ADMIN_PASSWORD: password = '',
  } = process.env;
  if (!baseURL) throw new CommandError('Set E2E_BASE_URL, E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD.');
  const desk: Desk = await openDesk(baseURL);
  const scene = await prepareHandbook(desk);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 860 } });
  await page.goto('/admin/login');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Account' }).waitFor();
  await mkdir(FOLDER, { recursive: true });
  const text = `/admin/collections/texts/${scene.text}`;
  await take(page, 'start-page', '/admin');
  await take(page, 'article', `/admin/collections/articles/${scene.article}`);
  await take(page, 'translate', `${text}/translate`, async () => {
    await page
      .getByRole('group', { name: /^Paragraph 2/ })
      .getByRole('textbox')
      .first()
      .click();
  });
  await take(page, 'review', text);
  await take(page, 'import', '/admin/import', async () => {
    await page.getByRole('textbox').first().fill(scene.pasted);
    await page.getByRole('button', { name: 'Read it' }).click();
  });
  await take(page, 'photo', `/admin/collections/photos/${scene.photo}/languages`);
  await take(page, 'glossary', '/admin/collections/terms');
  await take(page, 'activity', '/admin/collections/activity');
  await browser.close();
  return 0;
});

async function take(page: Page, name: string, path: string, prepare?: () => Promise<void>): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await prepare?.();
  await page.waitForTimeout(2_500);
  const picture = await page.screenshot();
  await sharp(picture).png({ palette: true, effort: 8 }).toFile(`${FOLDER}/${name}.png`);
  console.log(name);
}
