import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { blockWords, type Desk } from './desk';

/** The editor of a body, worked with the keyboard, and what is kept of it. */
export type BodyEditor = {
  /** Puts the caret before so many characters of the paragraph with these words. */
  caretIn: (words: string, at: number) => Promise<void>;
  press: (...keys: string[]) => Promise<void>;
  type: (words: string) => Promise<void>;
  block: (words: string) => Locator;
  /** Waits until the archive holds these paragraphs, in this order; gives their ids. */
  saved: (...paragraphs: string[]) => Promise<string[]>;
};

export function openBodyEditor({ page, desk, id }: { page: Page; desk: Desk; id: string }): BodyEditor {
  const root = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  const block = (words: string) => root.locator('> *').filter({ hasText: words }).first();
  // The form takes over what a save answers, and draws the editor anew: a key that is pressed then may be lost.
  const writing = new Set<Request>();
  page.on('request', (request) => {
    if (request.method() !== 'GET') writing.add(request);
  });
  page.on('requestfinished', (request) => writing.delete(request));
  page.on('requestfailed', (request) => writing.delete(request));
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const atRest = async () => {
    await expect.poll(() => writing.size, { timeout: 20_000 }).toBe(0);
    await drawn();
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    block,
    press,
    type: (words) => page.keyboard.type(words),
    caretIn: async (words, at) => {
      await expect(async () => {
        await block(words).click({ position: { x: 4, y: 8 } });
        await press('Home', ...Array.from({ length: at }, () => 'ArrowRight'));
        expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(at);
      }).toPass({ timeout: 20_000 });
      // The editor hears of the caret after the browser has moved it.
      await drawn();
    },
    saved: async (...paragraphs) => {
      await expect
        .poll(async () => (await desk.readDraft(id)).map(blockWords), { timeout: 20_000 })
        .toEqual(paragraphs);
      await atRest();
      return (await desk.readDraft(id)).map(({ para }) => para);
    },
  };
}
