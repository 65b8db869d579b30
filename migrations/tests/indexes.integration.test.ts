import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toRecord } from '@/domain/json-reading';
import { makeArticle, openTestArchive } from '@/cli/testing/open-test-archive';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

async function planOf(filter: object, sort: Record<string, 1 | -1>): Promise<string> {
  const cursor = payload.db.connection.collection('publications').find(filter).sort(sort);
  const plan: unknown = await cursor.explain('queryPlanner');
  return JSON.stringify(toRecord(toRecord(plan).queryPlanner).winningPlan);
}

describe('the lists of the site', () => {
  it('are read from an index in their order, without sorting', async () => {
    const byDate = { sortDate: -1, articlePid: 1 } as const;
    for (const filter of [
      {},
      { lang: 'en' },
      { seriesPid: 's1' },
      { subjects: 't1' },
      { people: 'p1' },
      { about: 'p1' },
      { year: 1979 },
    ]) {
      const plan = await planOf(filter, byDate);
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('"stage":"SORT"');
      expect(plan).not.toContain('COLLSCAN');
    }
    expect(await planOf({}, { publishedAt: -1 })).not.toContain('COLLSCAN');
  });
});

describe('what the database itself refuses', () => {
  it('is a second text of an article in a language, a second edition of a number, a second permanent id', async () => {
    const { connection } = payload.db;
    const article = (await makeArticle(payload)).id;
    const id = connection.base.Types.ObjectId.createFromHexString(article);
    const twice = async (collection: string, document: () => object) => {
      await connection.collection(collection).insertOne(document());
      await expect(connection.collection(collection).insertOne(document())).rejects.toMatchObject({
        code: 11000,
      });
    };
    await twice('texts', () => ({ article: id, lang: 'en' }));
    await twice('editions', () => ({ text: id, number: 1 }));
    await twice('editions', () => ({ articlePid: 'd1', lang: 'en', number: 2 }));
    await twice('records', () => ({ articlePid: 'd1', lang: 'en' }));
    await twice('articles', () => ({ pid: 'd1same' }));
    await twice('people', () => ({ pid: 'p1same' }));
    await twice('photos', () => ({ sha256: 'same', filename: `${Math.random()}` }));
    await twice('pages', () => ({ key: 'home', lang: 'en' }));
    await twice('publications', () => ({ text: id, articlePid: 'd1', lang: 'en' }));
  });
});
