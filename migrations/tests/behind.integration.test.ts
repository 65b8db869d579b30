import { MongoClient } from 'mongodb';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useFreshDatabase } from '@/archive/fresh-database-for-tests';
import { env } from '@/env';
import { up } from '../20261121_000005_behind';

useFreshDatabase();
const client = new MongoClient(env.DATABASE_URL);
const publications = client.db().collection('publications');
let payload: Payload;

const paragraph = (para: string, hash: string) => ({ para, number: 1, hash });
const from = (lang: string, paragraphs: object) => ({ lang, edition: 1, paragraphs });

// The database of the version before: no publication says how far it is behind.
beforeAll(async () => {
  const names = ['20261121_000001_indexes', '20261121_000002_sort_names', '20261121_000003_records'];
  await client
    .db()
    .collection('payload-migrations')
    .insertMany(names.map((name, at) => ({ name, batch: at + 1 })));
  const english = [paragraph('a', 'new'), paragraph('b', 'same'), paragraph('c', 'added')];
  await publications.insertMany([
    { articlePid: 'd1one', lang: 'en', text: 1, paragraphs: english },
    { articlePid: 'd1one', lang: 'vi', text: 2, translatedFrom: from('en', { a: 'old', b: 'same' }) },
    { articlePid: 'd1one', lang: 'km', text: 3, translatedFrom: from('fr', { a: 'old' }) },
    { articlePid: 'd1two', lang: 'vi', text: 4, translatedFrom: from('en', { a: 'old' }) },
    { articlePid: 'd1two', lang: 'fr', text: 5, translatedFrom: from('vi', {}), behind: 7 },
  ]);
  vi.stubEnv('NODE_ENV', 'production');
  payload = await getPayload({ config: (await import('@payload-config')).default });
});
afterAll(async () => {
  await payload.destroy();
  await client.close();
});

const listBehind = async () => {
  const rows = await publications.find().sort({ text: 1 }).toArray();
  return rows.map(({ behind }): unknown => behind);
};

describe('opening a database in which no publication says how far it is behind', () => {
  it('counts the paragraphs of the source that changed or were added, and keeps what is there', async () => {
    expect(await listBehind()).toEqual([0, 2, 0, 0, 7]);
  });

  it('makes the indexes of the start page', async () => {
    const names = (await publications.indexes()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['behind', 'coverage']));
    const versions = await client.db().collection('_texts_versions').indexes();
    expect(versions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['work_of', 'written_by', 'queue']),
    );
  });

  it('may run again, by two servers at once', async () => {
    const run = async () => up({ payload, req: await createLocalReq({}, payload) });
    await Promise.all([run(), run()]);
    expect(await listBehind()).toEqual([0, 2, 0, 0, 7]);
  });
});
