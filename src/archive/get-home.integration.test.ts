import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import { addWord, createIndexes, publish, unpublish } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { getHome } from './get-home';

beforeAll(createIndexes);
beforeEach(async () => {
  for (const name of ['publications', 'series', 'pages']) await getDatabase().collection(name).deleteMany({});
});
afterAll(closeDatabase);

const newArticle = () => ({ pid: mintPid('article') });

describe('getHome', () => {
  it('is empty in an empty archive', async () => {
    expect(await getHome({ lang: 'en' })).toEqual({
      intro: null,
      newest: [],
      waiting: [],
      series: [],
      total: 0,
      capped: false,
    });
  });

  it('lists each of the articles published last once, the last first', async () => {
    const articles = Array.from({ length: 12 }, newArticle);
    for (const [minute, article] of articles.entries()) {
      for (const lang of ['en', 'vi']) {
        await publish(article, lang, { publishedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)) });
      }
    }
    const { newest, total } = await getHome({ lang: 'vi' });
    expect(newest.map(({ pid }) => pid)).toEqual(
      articles
        .toReversed()
        .slice(0, 10)
        .map(({ pid }) => pid),
    );
    expect(newest[0]?.languages.map(({ lang }) => lang)).toEqual(['en', 'vi']);
    expect(total).toBe(12);
  });

  it('lists what waits for a translator into the reader’s language, also an old one', async () => {
    const old = newArticle();
    await publish(old, 'vi', { publishedAt: new Date('2020-01-01') });
    for (let index = 0; index < 11; index += 1) {
      const article = newArticle();
      for (const lang of ['en', 'vi']) await publish(article, lang);
    }
    expect((await getHome({ lang: 'en' })).waiting.map(({ pid }) => pid)).toEqual([old.pid]);
    expect((await getHome({ lang: 'vi' })).waiting).toEqual([]);
    await publish(old, 'en');
    expect((await getHome({ lang: 'en' })).waiting).toEqual([]);
  });

  it('lists series with how many parts are known and present, without those of drafts only', async () => {
    const seriesPid = await addWord('series', { en: 'By boat' });
    await addWord('series', { en: 'Nothing published' });
    for (const part of [1, 3]) await publish({ ...newArticle(), seriesPid, part }, 'en');
    const { series } = await getHome({ lang: 'fr' });
    expect(series).toEqual([
      { pid: seriesPid, slug: 'by-boat', label: { text: 'By boat', lang: 'en' }, parts: 3, present: 2 },
    ]);
  });

  it('counts anew when a text is taken back', async () => {
    const article = newArticle();
    await publish(article, 'en');
    expect((await getHome({ lang: 'en' })).total).toBe(1);
    await unpublish(article.pid, 'en');
    expect(await getHome({ lang: 'en' })).toMatchObject({ total: 0, newest: [] });
  });
});
