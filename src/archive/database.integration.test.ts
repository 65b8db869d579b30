import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from './database';
import { getArticle } from './get-article';

const real = new URL(process.env.DATABASE_URL ?? '');
let door: Server | undefined;

afterAll(async () => {
  await closeDatabase();
  door?.close();
});

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('says within seconds that the database does not answer, and reads from it once it does', async () => {
  const port = await findFreePort();
  // The environment is read at the first query.
  process.env.DATABASE_URL = Object.assign(new URL(real), { port: String(port) }).href;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const begun = performance.now();
    await expect(getArticle({ pid: 'd1', lang: 'en' })).rejects.toThrow('ECONNREFUSED');
    expect(performance.now() - begun).toBeLessThan(5000);
  }
  door = createServer((socket) => {
    const database = connect(Number(real.port), real.hostname);
    socket.pipe(database).pipe(socket);
    for (const end of [socket, database]) end.on('error', () => socket.destroy());
  });
  await listen(door, port);
  expect(await getArticle({ pid: 'd1', lang: 'en' })).toEqual({ found: 'nothing' });
});
