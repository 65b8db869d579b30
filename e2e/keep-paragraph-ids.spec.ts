import { expect, type Locator, test } from '@playwright/test';
import { openBodyEditor } from './body-editor';
import { openDesk } from './desk';
import { logIn } from './editor';

/** The middle of what is drawn. */
async function centre(drawn: Locator): Promise<{ x: number; y: number }> {
  const box = await drawn.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe.configure({ timeout: 180_000 });

const [ONE, TWO, THREE] = ['The first one is here.', 'The second one follows.', 'And a third one ends it.'];
const CAPTION = 'A press in a yard.';

test('paragraph ids go with the words through real editing', async ({ page, baseURL }) => {
  const desk = await openDesk(baseURL ?? '');
  const title = `Kept ids ${Date.now()}`;
  const { id } = await desk.publishNew({ title, words: [ONE, TWO, THREE], caption: CAPTION });
  await logIn(page);
  await page.goto(`/admin/collections/texts/${id}`);
  const editor = openBodyEditor({ page, desk, id });
  const [one, two, three, photo] = await editor.saved(ONE, TWO, THREE, CAPTION);

  await test.step('Enter at the start: the words keep their id, the empty line is new', async () => {
    await editor.caretIn(TWO, 0);
    await editor.press('Enter');
    const ids = await editor.saved(ONE, '', TWO, THREE, CAPTION);
    expect(ids).toEqual([one, expect.any(String), two, three, photo]);
    expect(ids[1]).not.toBe(two);
    await editor.press('Backspace');
    expect(await editor.saved(ONE, TWO, THREE, CAPTION)).toEqual([one, two, three, photo]);
  });

  await test.step('Enter in the middle: the larger part keeps it; undo brings both back together', async () => {
    await editor.caretIn(ONE, 4);
    await editor.press('Enter');
    const ids = await editor.saved('The ', 'first one is here.', TWO, THREE, CAPTION);
    expect(ids.slice(1)).toEqual([one, two, three, photo]);
    expect(ids[0]).not.toBe(one);
    await editor.press('Control+z');
    expect(await editor.saved(ONE, TWO, THREE, CAPTION)).toEqual([one, two, three, photo]);
  });

  await test.step('Enter at the end: the new paragraph is new', async () => {
    await editor.caretIn(TWO, TWO.length);
    await editor.press('Enter');
    await editor.type('A new one.');
    const ids = await editor.saved(ONE, TWO, 'A new one.', THREE, CAPTION);
    expect([ids[0], ids[1], ids[3], ids[4]]).toEqual([one, two, three, photo]);
    expect([one, two, three, photo]).not.toContain(ids[2]);
  });

  await test.step('joining: the larger part gives the id', async () => {
    await editor.caretIn('A new one.', 0);
    await editor.press('Backspace');
    expect(await editor.saved(ONE, `${TWO}A new one.`, THREE, CAPTION)).toEqual([one, two, three, photo]);
  });

  await test.step('pasting: the copy is new, the original keeps its id', async () => {
    await expect(async () => {
      await editor.caretIn(THREE, 0);
      await editor.press('Shift+End');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(THREE);
    }).toPass({ timeout: 20_000 });
    await editor.press('Control+c');
    await editor.caretIn(THREE, THREE.length);
    await editor.press('Enter', 'Control+v');
    const ids = await editor.saved(ONE, `${TWO}A new one.`, THREE, THREE, CAPTION);
    expect([ids[0], ids[1], ids[2], ids[4]]).toEqual([one, two, three, photo]);
    expect([one, two, three, photo]).not.toContain(ids[3]);
  });

  await test.step('a photo moved keeps its id', async () => {
    const figure = page.locator('.rich-text-lexical .LexicalEditorTheme__block').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.hover({ position: { x: 20, y: 20 } });
    const from = await centre(page.locator('.draggable-block-menu'));
    const to = await editor.block(ONE).boundingBox();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 12, { steps: 12 });
    await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 2, { steps: 4 });
    await page.mouse.up();
    const ids = await editor.saved(CAPTION, ONE, `${TWO}A new one.`, THREE, THREE);
    expect(ids[0]).toBe(photo);
    expect(ids.slice(1, 4)).toEqual([one, two, three]);
  });
});
