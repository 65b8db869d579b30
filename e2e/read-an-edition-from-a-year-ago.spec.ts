import { expect, test } from '@playwright/test';
import { editionPath, historyPath, timegatePath, timemapPath } from '@/domain/paths';
import { publishInThePast } from './past';
import { get } from './site';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The target of the first link of a relation in a `Link` header. */
function target(link: string, rel: string): string {
  const found = link.split(/,\s*(?=<)/).find((part) => new RegExp(`rel="[^"]*\\b${rel}\\b`).test(part));
  return /<([^>]+)>/.exec(found ?? '')?.[1] ?? '';
}

test('a reader reads an edition of a year ago, found by its date', async ({ page, baseURL }) => {
  const past = await publishInThePast();
  const text = { lang: 'en', pid: past.pid };
  const canonical = `${baseURL}/en/articles/${past.pid}/${past.slug}`;
  const newest = await get(canonical);
  expect(newest.status).toBe(200);
  const gate = target(String(newest.headers.link), 'timegate');
  expect(new URL(gate).pathname).toBe(new URL(`${baseURL}${timegatePath(new URL(canonical).href)}`).pathname);

  const dates = past.editions.map(({ publishedAt }) => Date.parse(publishedAt));
  const [first = 0, second = 0, third = 0] = dates;
  const asked: [number, number][] = [
    [first - 30 * DAY_MS, 1],
    [first, 1],
    [first + DAY_MS, 1],
    [second - 1000, 1],
    [second, 2],
    [(second + third) / 2, 2],
    [third, 3],
    [Date.now(), 3],
  ];
  for (const [datetime, number] of asked) {
    await test.step(`the TimeGate leads to edition ${number}`, async () => {
      const answer = await get(`${baseURL}${new URL(gate).pathname}`, {
        'Accept-Datetime': new Date(datetime).toUTCString(),
      });
      expect(answer.status).toBe(302);
      expect(answer.headers.vary).toMatch(/accept-datetime/i);
      const memento = new URL(String(answer.headers.location), baseURL).pathname;
      expect(memento).toBe(editionPath({ ...text, number }));
      const edition = await get(`${baseURL}${memento}`);
      expect(edition.headers['memento-datetime']).toBe(new Date(dates[number - 1] ?? 0).toUTCString());
      expect(new URL(target(String(edition.headers.link), 'original')).pathname).toBe(
        new URL(canonical).pathname,
      );
      expect(edition.headers.vary ?? '').not.toMatch(/accept-datetime/i);
    });
  }

  await test.step('the TimeMap lists all three', async () => {
    const answer = await get(
      `${baseURL}${timemapPath(target(String(newest.headers.link), 'canonical') || canonical)}`,
    );
    expect(answer.status).toBe(200);
    const mementos = answer.body.toString().match(/rel="[^"]*\bmemento\b[^"]*"/g) ?? [];
    expect(mementos).toHaveLength(3);
  });

  await test.step('the page says which edition it is, and leads to the newest', async () => {
    await page.goto(editionPath({ ...text, number: 1 }));
    await expect(page.getByText('It made eleven reams a day.')).toBeVisible();
    const notice = page.getByRole('note').first();
    await expect(notice).toBeVisible();
    await notice.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${past.pid}/${past.slug}$`));
    await expect(page.getByText('Nothing is known of what it made.')).toBeVisible();
  });

  await test.step('and what has changed since is shown by words', async () => {
    await page.goto(historyPath({ ...text, from: 1, to: 2 }));
    await expect(page.locator('del').last()).toContainText('eleven');
    await expect(page.locator('ins').last()).toContainText('twelve');
  });
});
