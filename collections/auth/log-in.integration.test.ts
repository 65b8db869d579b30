import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord } from '@/domain/json-reading';
import { type Api, serveApi } from '@/cli/testing/rights/serve-api';

const PASSWORD = 'correct horse battery staple';

let payload: Payload;
let api: Api;
beforeAll(async () => {
  payload = await openTestArchive();
  api = await serveApi();
});
afterAll(async () => {
  await api.close();
  await payload.destroy();
});

async function logIn(email: string, password = PASSWORD): Promise<Response> {
  const body = JSON.stringify({ email, password });
  return fetch(`${api.url}/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

async function isLoggedIn(login: Response): Promise<boolean> {
  const { token } = toRecord(await login.json());
  const headers = { authorization: `JWT ${String(token)}` };
  return toRecord(await (await fetch(`${api.url}/users/me`, { headers })).json()).user !== null;
}

it('of many logins of one person at the same moment each one stays logged in', async () => {
  const { email } = await makeUser(payload, 'editor');
  const logins = await Promise.all(Array.from({ length: 6 }, () => logIn(email)));
  expect(logins.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(await Promise.all(logins.map(isLoggedIn))).toEqual([true, true, true, true, true, true]);
});

it('a role that is taken away while somebody logs in stays taken away', async () => {
  const { id, email } = await makeUser(payload, 'editor');
  let loggedIn = 0;
  for (let round = 1; round <= 8; round++) {
    await payload.update({ collection: 'users', id, data: { roles: ['editor'] } });
    const login = logIn(email);
    await sleep(round * 2);
    const demote = () => payload.update({ collection: 'users', id, data: { roles: ['translator'] } });
    await vi.waitFor(demote, { timeout: 5_000 });
    if ((await login).ok) loggedIn++;
    expect((await payload.findByID({ collection: 'users', id })).roles).toEqual(['translator']);
  }
  expect(loggedIn).toBe(8);
});
