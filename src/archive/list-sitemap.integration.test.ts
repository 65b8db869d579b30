import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOID_ALPHABET } from '@/domain/noid';
import { mintPid } from '@/domain/pid';
import { createIndexes, publish, unpublish } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { collection } from './documents';
import { expectIndexed } from './explain-for-tests';
import { listNewest } from './list-newest';
import { findPart, listSitemapPart, listSitemapParts } from './list-sitemap';

beforeAll(createIndexes);
afterAll(closeDatabase);
beforeEach(async () => {
  for (const name of ['publications', 'records'] as const) await collection(name).deleteMany({});
});

async function addMany(texts: number): Promise<void> {
  const publishedAt = new Date();
  const publications = Array.from({ length: texts }, () => ({
    articlePid: mintPid('article'),
    lang: 'en',
    slug: 'a',
    publishedAt,
  }));
  await getDatabase().collection('publications').insertMany(publications);
}

describe('the sitemap', () => {
  it('has no part in an empty archive', async () => {
    expect(await listSitemapParts()).toEqual([]);
    expect(await listSitemapPart('d1')).toEqual([]);
  });

  it('has every text of a small archive in one part, by article', async () => {
    const article = { pid: 'd10000000g', originalLang: 'vi' };
    await publish(article, 'vi', { slug: 'sông', publishedAt: new Date('2026-01-01') });
    await publish(article, 'en', { slug: 'river', publishedAt: new Date('2026-01-02') });
    await publish({ pid: mintPid('article', () => 0.9) }, 'km');
    const [part, ...others] = await listSitemapParts();
    expect([part?.part, others]).toEqual(['d1', []]);
    const record = await collection('records').findOne({}, { sort: { stamp: -1 } });
    expect(part?.updated).toBe(record?.stamp.toISOString());
    const entries = await listSitemapPart('d1');
    expect(entries).toHaveLength(2);
    const { updatedAt } = (await collection('publications').findOne({ slug: 'river' })) ?? {};
    expect(entries?.[0]).toEqual({
      updated: updatedAt?.toISOString(),
      originalLang: 'vi',
      texts: [
        { lang: 'en', pid: article.pid, slug: 'river' },
        { lang: 'vi', pid: article.pid, slug: 'sông' },
      ],
    });
    expect(await listSitemapPart('d10')).toHaveLength(1);
    await unpublish(article.pid, 'en');
    expect((await listSitemapPart('d1'))?.[0]?.texts).toHaveLength(1);
  });

  it.each(['', 'd', 'p1', 'd1a', 'D1', 'd10000', 'd1%', '$gt'])('has no part %j', async (part) =>
    expect(await listSitemapPart(part)).toBeNull(),
  );

  it('is divided when it grows, with nothing in two parts', async () => {
    await addMany(12_000);
    const parts = await listSitemapParts();
    expect(parts.map(({ part }) => part)).toEqual([...NOID_ALPHABET].map((char) => `d1${char}`));
    expect(await listSitemapPart('d1')).toBeNull();
    const sizes = await Promise.all(
      parts.map(async ({ part }) => (await listSitemapPart(part))?.length ?? 0),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(12_000);
    expect(Math.max(...sizes)).toBeLessThan(600);
    await expectIndexed(findPart('d1b'), { atMost: 600 });
  });
});

describe('listNewest', () => {
  it('gives the texts in a language, last published first', async () => {
    const articles = [1, 2, 3].map((day) => ({ pid: mintPid('article'), day }));
    for (const { pid, day } of articles)
      await publish({ pid }, 'en', { publishedAt: new Date(Date.UTC(2026, 0, day)), title: `Day ${day}` });
    await publish({ pid: mintPid('article') }, 'km');
    const { updated, views } = await listNewest({ lang: 'en', size: 2 });
    expect(updated).toBe('2026-01-03T00:00:00.000Z');
    expect(views.map(({ edition }) => edition.content.title)).toEqual(['Day 3', 'Day 2']);
    expect(await listNewest({ lang: 'fr', size: 2 })).toEqual({ updated: null, views: [] });
  });
});
