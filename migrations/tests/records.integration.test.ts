import { MongoClient, ObjectId } from 'mongodb';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useFreshDatabase } from '@/archive/fresh-database-for-tests';
import { env } from '@/env';
import { up } from '../20261121_000003_records';

useFreshDatabase();
const client = new MongoClient(env.DATABASE_URL);
const database = client.db();
let payload: Payload;

const published = new Date('2024-05-01T10:00:00.000Z');
const editions = [1, 2, 3, 4].map(() => new ObjectId());
const paragraphs = (...paras: string[]) =>
  paras.map((para, index) => ({ para, number: index + 1, hash: para }));

// The database of the version before: a text with three editions, one that was unpublished, and no records.
beforeAll(async () => {
  await database.collection('payload-migrations').insertMany([
    { name: '20261121_000001_indexes', batch: 1 },
    { name: '20261121_000002_sort_names', batch: 2 },
  ]);
  const edition = (index: number, lang: string, number: number, ...paras: string[]) => ({
    _id: editions[index] ?? new ObjectId(),
    text: lang === 'en' ? 1 : 2,
    articlePid: 'd1one',
    lang,
    number,
    paragraphs: paragraphs(...paras),
  });
  await database
    .collection('editions')
    .insertMany([
      edition(0, 'en', 1, 'a', 'b', 'c'),
      edition(1, 'en', 2, 'b', 'c'),
      edition(2, 'en', 3, 'c', 'a'),
      edition(3, 'vi', 1, 'a'),
    ]);
  await database.collection('publications').insertOne({
    articlePid: 'd1one',
    lang: 'en',
    edition: editions[2],
    number: 3,
    publishedAt: published,
    date: '1979',
    text: 1,
  });
  vi.stubEnv('NODE_ENV', 'production');
  payload = await getPayload({ config: (await import('@payload-config')).default });
});
afterAll(async () => {
  await payload.destroy();
  await client.close();
});

const listRecords = () =>
  database
    .collection('records')
    .find({}, { projection: { _id: 0 } })
    .sort({ lang: 1 })
    .toArray();

describe('opening a database of the version before records', () => {
  it('gives every text that was published its record, deleted where it is published no more', async () => {
    expect(await listRecords()).toEqual([
      {
        articlePid: 'd1one',
        lang: 'en',
        edition: editions[2],
        number: 3,
        deleted: false,
        date: '1979',
        originalLang: null,
        stamp: published,
      },
      {
        articlePid: 'd1one',
        lang: 'vi',
        edition: editions[3],
        number: 1,
        deleted: true,
        stamp: expect.any(Date) as Date,
      },
    ]);
  });

  it('says which paragraphs the current edition lacks, not those that came back', async () => {
    const publication = await database.collection('publications').findOne({ lang: 'en' });
    expect(publication?.removed).toEqual([{ para: 'b', number: 1, edition: 2 }]);
  });

  it('has its indexes', async () => {
    const namesOf = async (name: string) =>
      (await database.collection(name).indexes()).map(({ key }) => JSON.stringify(key));
    expect(await namesOf('editions')).toContain('{"articlePid":1,"lang":1,"number":1}');
    expect(await namesOf('editions')).toContain('{"photoHashes":1}');
    expect(await namesOf('records')).toContain('{"stamp":1,"articlePid":1,"lang":1}');
    expect(await namesOf('records')).toContain('{"lang":1,"stamp":1,"articlePid":1}');
    expect(await namesOf('withdrawals')).toContain('{"articlePid":1,"liftedAt":1}');
    expect(await namesOf('withdrawals')).toContain('{"liftedAt":1,"withdrawnAt":-1,"_id":-1}');
    expect(await namesOf('publications')).toContain('{"lang":1,"publishedAt":-1,"articlePid":1}');
  });

  it('can be run again, also while another server runs it, and changes nothing', async () => {
    const before = await listRecords();
    const run = async () => up({ payload, req: await createLocalReq({}, payload) });
    await Promise.all([run(), run()]);
    expect(await listRecords()).toEqual(before);
  });
});
