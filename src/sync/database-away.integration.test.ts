import { createServer, connect, type Server, type Socket } from 'node:net';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIndexes, publish, unpublish } from '@/archive/archive-for-tests';
import { useFreshDatabase } from '@/archive/fresh-database-for-tests';
import { closeDatabase, getDatabase } from '@/archive/database';
import { mintPid } from '@/domain/pid';
import { env, provideEnvironment } from '@/env';
import { readCurrent } from '@/search/index/generations';
import { differences, follow, makeFolder, until } from './follow-for-tests';

const { folder, remove } = makeFolder();
useFreshDatabase();
const direct = new URL(env.DATABASE_URL);
const sockets = new Set<Socket>();
let server: Server;

/** Between us and the database: what `goAway` cuts, and `comeBack` opens again at the same address. */
function comeBack(port: number): Promise<number> {
  server = createServer((socket) => {
    const other = connect(Number(direct.port), direct.hostname);
    for (const [from, to] of [
      [socket, other],
      [other, socket],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => sockets.delete(from) && to.destroy());
      from.pipe(to);
    }
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
function goAway(): void {
  server.close();
  for (const socket of sockets) socket.destroy();
}

let port: number;
beforeAll(async () => {
  await createIndexes();
  port = await comeBack(0);
  const url = new URL(direct);
  url.host = `127.0.0.1:${port}`;
  url.searchParams.set('directConnection', 'true');
  await closeDatabase();
  provideEnvironment({ DATABASE_URL: url.href });
});
afterAll(async () => {
  await closeDatabase();
  goAway();
  remove();
});

it('a database that is away is waited for, and nothing that happened meanwhile is missed', async () => {
  const article = { pid: mintPid('article') };
  await publish(article, 'en');
  await publish(article, 'vi');
  const { said, stop } = follow(folder);
  await until('an index', () => readCurrent(folder) !== null);
  await unpublish(article.pid, 'vi');
  expect(await differences(folder)).toEqual([]);
  const file = readCurrent(folder);
  goAway();
  await until('it waits', () => said.length === 3);
  const client = await MongoClient.connect(direct.href);
  await client.db().collection('publications').deleteMany({});
  await client.close();
  await comeBack(port);
  await until('it goes on', () => said.length === 4);
  expect(await getDatabase().collection('publications').countDocuments()).toBe(0);
  expect(await differences(folder)).toEqual([]);
  expect(readCurrent(folder)).toBe(file);
  expect(said.slice(2)).toEqual([
    expect.stringMatching(/^The search index waits for the database: /),
    'The search index is kept up again.',
  ]);
  goAway();
  const begun = performance.now();
  await stop();
  expect(performance.now() - begun).toBeLessThan(1000);
});
