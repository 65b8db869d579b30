import { MongoClient, type CommandStartedEvent, type Sort } from 'mongodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import { createIndexes, publish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { expectIndexed } from './explain-for-tests';
import { useFreshDatabase } from './fresh-database-for-tests';
import { getArticle } from './get-article';
import { getEdition } from './get-edition';
import { getHistory } from './get-history';
import { getPhoto } from './get-photo';
import { getRecord } from './get-record';
import { listMementos } from './list-mementos';
import { listNewest } from './list-newest';
import { getEarliestStamp } from './list-records';
import { listSitemapParts } from './list-sitemap';
import { listWithdrawals } from './list-withdrawals';
import { resolveArk } from './resolve-ark';

type Find = { find: string; filter?: object; sort?: Sort; projection?: object; limit?: number };

const pid = mintPid('article');
let finds: Find[] = [];

/** The commands that the reading side really sends. */
async function listFinds(read: () => Promise<unknown>): Promise<Find[]> {
  finds = [];
  await read();
  return finds;
}

beforeAll(async () => {
  useFreshDatabase();
  const client = new MongoClient(env.DATABASE_URL, { monitorCommands: true });
  client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    if (commandName === 'find') finds.push(command as Find);
  });
  globalThis.colophonReadingDatabase = client.db();
  await createIndexes();
  const photo = await publish({ pid }, 'en', { photos: ['1'] });
  await publish({ pid }, 'en', { previous: photo, title: 'Without the photo' });
  await getDatabase().collection('photos').insertOne({ sha256: '1', filename: '1.jpg' });
  for (let index = 0; index < 40; index += 1) {
    const article = { pid: mintPid('article') };
    const previous = await publish(article, 'en');
    await publish(article, 'en', { previous, title: 'Again' });
    await publish(article, 'vi');
    if (index % 4 === 0) await withdraw(article, { scope: 'text', lang: 'vi' });
  }
});
afterEach(() => {
  finds = [];
});
afterAll(closeDatabase);

describe('the queries of a page', () => {
  it('are two for a published text, and one when its edition is remembered', async () => {
    const article = { pid: mintPid('article') };
    await publish(article, 'en');
    const read = () => getArticle({ pid: article.pid, lang: 'en' });
    expect((await listFinds(read)).map(({ find }) => find)).toEqual(['publications', 'editions']);
    expect((await listFinds(read)).map(({ find }) => find)).toEqual(['publications']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['getArticle', () => getArticle({ pid, lang: 'en' })],
    ['getArticle of a missing language', () => getArticle({ pid, lang: 'vi' })],
    ['getEdition', () => getEdition({ pid, lang: 'en', number: 1 })],
    ['getHistory', () => getHistory({ pid, lang: 'en' })],
    ['listMementos', () => listMementos({ pid, lang: 'en' })],
    ['getRecord', () => getRecord({ pid, lang: 'en' })],
    ['getEarliestStamp', () => getEarliestStamp()],
    ['resolveArk', () => resolveArk({ pid, lang: 'en', number: 1, locale: 'en' })],
    ['resolveArk of a mistyped id', () => resolveArk({ pid: pid.slice(1), locale: 'en' })],
    ['getPhoto', () => getPhoto({ sha256: '1' })],
    ['listNewest', () => listNewest({ lang: 'en', size: 3 })],
    ['listWithdrawals', () => listWithdrawals({ lang: 'en' })],
  ])('of %s read from an index what they give, and little more', async (_, read) => {
    const sent = await listFinds(read);
    expect(sent.length).toBeGreaterThan(0);
    for (const { find, filter = {}, sort = {}, projection = {}, limit = 0 } of sent) {
      const query = getDatabase().collection(find).find(filter, { projection, sort, limit });
      await expectIndexed(query, { atMost: Object.keys(filter).length === 0 ? limit : 40 });
    }
  });

  it('of the sitemap read the newest changes', async () => {
    const [changes] = await listFinds(listSitemapParts);
    expect(changes).toMatchObject({ find: 'records', sort: new Map([['stamp', -1]]), limit: 2000 });
  });
});
