import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import { createIndexes, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { expectIndexed } from './explain-for-tests';
import { findEditionsToVerify, listEditionsToVerify, type EditionToVerify } from './list-editions-to-verify';
import { listOriginalPhotos } from './list-original-photos';

beforeAll(createIndexes);
afterAll(closeDatabase);

const editionsInDatabase = () => getDatabase().collection('editions');

async function collect(): Promise<EditionToVerify[]> {
  const editions: EditionToVerify[] = [];
  for await (const edition of listEditionsToVerify()) editions.push(edition);
  return editions;
}

describe('listEditionsToVerify', () => {
  it('gives each edition once, published or not, of a text the first first', async () => {
    const expected: string[] = [];
    for (let index = 0; index < 30; index += 1) {
      const article = { pid: mintPid('article') };
      for (const lang of ['en', 'km']) {
        const previous = await publish(article, lang);
        await publish(article, lang, { previous, title: 'Again', note: 'A note', photos: ['1'] });
        expected.push(`${article.pid} ${lang} 1`, `${article.pid} ${lang} 2`);
      }
      if (index === 3) await unpublish(article.pid, 'en');
      if (index === 4) await withdraw(article, { scope: 'article' });
    }
    const editions = await collect();
    expect(
      editions.map(
        ({ articlePid, lang, number }) => `${articlePid as string} ${lang as string} ${number as number}`,
      ),
    ).toEqual(expected.toSorted());
    const stored = await editionsInDatabase().findOne({
      articlePid: editions[1]?.articlePid,
      number: 2,
      lang: 'en',
    });
    const { _id, ...rest } = stored ?? {};
    expect(editions[1]).toEqual({ id: String(_id), title: undefined, ...rest });
  });

  it('passes no damaged one over, whatever stands where its text should be named', async () => {
    const before = (await collect()).length;
    const damaged = [
      { number: 1 },
      { articlePid: 7, lang: 'en', number: 1 },
      { articlePid: 'd1', lang: null, number: '1' },
      { articlePid: 'd1', lang: 5, number: NaN },
      { articlePid: ['d1'], lang: 'en' },
      { articlePid: 'd1', lang: 'en', number: 1 },
      { articlePid: 'd1', lang: 'en', number: 1 },
    ];
    for (let times = 0; times < 20; times += 1)
      await editionsInDatabase().insertMany(damaged.map((edition) => ({ ...edition })));
    const editions = await collect();
    expect(editions).toHaveLength(before + 140);
    expect(new Set(editions.map(({ id }) => id)).size).toBe(before + 140);
    await expectIndexed(findEditionsToVerify(), { atMost: before + 140 });
  });
});

describe('listOriginalPhotos', () => {
  it('gives all of them, in batches', async () => {
    const photos = Array.from({ length: 1001 }, (_, index) => ({
      sha256: String(index).padStart(64, '0'),
      filename: `${index}.jpg`,
      ...(index > 0 && { filesize: index }),
    }));
    await getDatabase().collection('photos').insertMany(photos);
    const found: unknown[] = [];
    for await (const photo of listOriginalPhotos()) found.push(photo);
    expect(found).toHaveLength(1001);
    expect(found.slice(0, 2)).toEqual([
      { sha256: '0'.repeat(64), filename: '0.jpg', filesize: null },
      { sha256: `${'0'.repeat(63)}1`, filename: '1.jpg', filesize: 1 },
    ]);
  });
});
