import { MongoClient } from 'mongodb';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useFreshDatabase } from '@/archive/fresh-database-for-tests';
import { env } from '@/env';

useFreshDatabase();
const client = new MongoClient(env.DATABASE_URL);
let payload: Payload;

// The database of the version before: the first migration has run, people have no name to sort by.
beforeAll(async () => {
  const database = client.db();
  await database.collection('payload-migrations').insertOne({ name: '20261121_000001_indexes', batch: 1 });
  await database.collection('people').insertMany([
    { pid: 'p1one', kind: 'person', name: 'Nobody Sorted' },
    { pid: 'p1two', kind: 'person', name: 'Empty Sorted', sortName: '' },
    { pid: 'p1three', kind: 'person', name: 'Marie Test', sortName: 'Test, Marie' },
  ]);
  vi.stubEnv('NODE_ENV', 'production');
  payload = await getPayload({ config: (await import('@payload-config')).default });
});
afterAll(async () => {
  await payload.destroy();
  await client.close();
});

describe('opening a database of the version before', () => {
  it('gives everyone a name to sort by and keeps those there are', async () => {
    const { docs } = await payload.find({ collection: 'people', sort: 'sortName' });
    expect(docs.map(({ sortName }) => sortName)).toEqual(['Empty Sorted', 'Nobody Sorted', 'Test, Marie']);
  });

  it('runs what is new once and leaves what has run', async () => {
    const done = await payload.find({ collection: 'payload-migrations', sort: 'name' });
    expect(done.docs.map(({ name, batch }) => [name, batch])).toEqual([
      ['20261121_000001_indexes', 1],
      ['20261121_000002_sort_names', 2],
      ['20261121_000003_records', 2],
      ['20261121_000005_behind', 2],
    ]);
    const names = (await client.db().collection('publications').indexes()).map(({ name }) => name);
    expect(names).not.toContain('list');
  });
});
