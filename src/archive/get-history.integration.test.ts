import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { HistoryView } from '@/domain/reading';
import { createIndexes, paragraph, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase } from './database';
import { getHistory } from './get-history';

beforeAll(createIndexes);
afterAll(closeDatabase);

async function publishThree() {
  const article = { pid: mintPid('article') };
  let previous = await publish(article, 'en', {
    body: [paragraph('a', 'Eleven reams.'), paragraph('b', 'Rice.')],
  });
  previous = await publish(article, 'en', {
    body: [paragraph('a', 'Twelve reams.'), paragraph('b', 'Rice.')],
    note: 'Counted',
    previous,
  });
  await publish(article, 'en', {
    body: [paragraph('a', 'Twelve reams a day.'), paragraph('b', 'Rice.')],
    title: 'Third',
    previous,
  });
  return article;
}

async function getView(asked: Parameters<typeof getHistory>[0]): Promise<HistoryView> {
  const answer = await getHistory(asked);
  if (answer.found !== 'history') throw new Error(`Found ${answer.found}.`);
  return answer.view;
}

describe('getHistory', () => {
  it('lists the editions, newest first, and compares the newest two', async () => {
    const article = await publishThree();
    await publish(article, 'vi');
    const view = await getView({ pid: article.pid, lang: 'en' });
    expect(view).toMatchObject({
      pid: article.pid,
      lang: 'en',
      current: { title: 'Third', edition: 3 },
      languages: [{ lang: 'en' }, { lang: 'vi' }],
      editions: [{ number: 3 }, { number: 2, note: 'Counted' }, { number: 1, withdrawnAt: null }],
      comparison: { from: { number: 2 }, to: { number: 3 }, unchanged: 1 },
    });
    expect(view.comparison?.changes.map(({ part, kind }) => [part, kind])).toEqual([
      ['title', 'changed'],
      ['paragraph', 'changed'],
    ]);
    expect(JSON.stringify(view)).not.toContain('Eleven');
  });

  it('compares any two, in either direction', async () => {
    const { pid } = await publishThree();
    const words = async (from?: number, to?: number) =>
      (await getView({ pid, lang: 'en', from, to })).comparison?.changes
        .filter(({ part }) => part === 'paragraph')
        .flatMap((change) =>
          change.words.filter((word) => word.in !== 'both').map((word) => word.text.trim()),
        );
    expect(await words(1, 2)).toEqual(['Eleven', 'Twelve']);
    expect(await words(2, 1)).toEqual(['Twelve', 'Eleven']);
    expect(await words(1, 3)).toEqual(['Eleven', 'Twelve', 'a day']);
    expect(await words(1)).toEqual(await words(1, 3));
    expect(await words(undefined, 2)).toEqual(await words(1, 2));
  });

  it('compares nothing with an edition that there is not, with itself, or with one that is withdrawn', async () => {
    const article = await publishThree();
    const comparison = async (from?: number, to?: number) =>
      (await getView({ pid: article.pid, lang: 'en', from, to })).comparison;
    for (const [from, to] of [
      [1, 4],
      [0, 1],
      [2, 2],
      [NaN, 1],
      [undefined, 1],
      [3, undefined],
    ])
      expect(await comparison(from, to)).toBeNull();
    expect(await comparison(1, 2)).not.toBeNull();
    const withdrawnAt = new Date('2026-11-20T10:00:00.123Z');
    await withdraw(article, { scope: 'edition', lang: 'en', number: 2, withdrawnAt });
    expect(await comparison(1, 2)).toBeNull();
    const view = await getView({ pid: article.pid, lang: 'en' });
    expect(view.editions.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      null,
      withdrawnAt.toISOString(),
      null,
    ]);
    expect(view.comparison).toMatchObject({ from: { number: 1 }, to: { number: 3 } });
  });

  it('has nothing to compare in a text with one edition', async () => {
    const article = { pid: mintPid('article') };
    await publish(article, 'en');
    expect((await getView({ pid: article.pid, lang: 'en' })).comparison).toBeNull();
  });

  it('is gone with the text', async () => {
    const article = await publishThree();
    expect(await getHistory({ pid: article.pid, lang: 'fr' })).toEqual({ found: 'nothing' });
    await unpublish(article.pid, 'en');
    expect(await getHistory({ pid: article.pid, lang: 'en' })).toMatchObject({
      found: 'withdrawn',
      tombstone: { cited: { number: 3 } },
    });
  });
});
