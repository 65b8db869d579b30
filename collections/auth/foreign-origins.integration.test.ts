import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';

let payload: Payload;
let cookie: string;
let setCookie: string;
beforeAll(async () => {
  payload = await openTestArchive();
  const { email } = await makeUser(payload, 'admin');
  const body = JSON.stringify({ email, password: 'correct horse battery staple' });
  const login = await ask('POST', '/users/login', { 'Content-Type': 'application/json' }, body);
  setCookie = login.headers.get('Set-Cookie') ?? '';
  cookie = setCookie.split(';')[0] ?? '';
});
afterAll(() => payload.destroy());

const ask = (method: string, path: string, headers: Record<string, string>, body?: string) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${path}`, { method, headers, ...(body && { body }) }),
  });

const HERE = 'http://localhost:3000';
const ELSEWHERE = 'https://elsewhere.example';

it('the cookie of a login is out of reach of scripts and of other sites’ forms', () => {
  expect(setCookie).toMatch(/; HttpOnly=true; SameSite=Lax$/);
  expect(setCookie).toContain('Path=/');
});

describe('a change with the cookie of an editor', () => {
  const change = async (headers: Record<string, string>) => {
    const all = { 'Content-Type': 'application/json', Cookie: cookie, ...headers };
    return (await ask('POST', '/articles', all, JSON.stringify({ workingTitle: 'From where?' }))).status;
  };

  it('is made from this site', async () => {
    expect(await change({ Origin: HERE })).toBe(201);
    expect(await change({ 'Sec-Fetch-Site': 'same-origin' })).toBe(201);
  });

  it.each<Record<string, string>>([
    { Origin: ELSEWHERE },
    { Origin: 'null' },
    { Origin: `${HERE}.elsewhere.example` },
    { Origin: ELSEWHERE, 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site' },
    {},
  ])('is refused where the request says %o', async (headers) => {
    expect(await change(headers)).toBe(403);
  });
});

it('no other site may read an answer, or ask whether it might', async () => {
  for (const method of ['OPTIONS', 'GET']) {
    const answer = await ask(method, '/users/me', { Origin: ELSEWHERE, Cookie: cookie });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(await answer.text()).not.toContain('example.org');
  }
});
