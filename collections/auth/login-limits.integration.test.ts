import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import config from '@payload-config';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord } from '@/domain/json-reading';

const RIGHT = 'correct horse battery staple';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const post = (path: string, address: string, body: object, language = 'en') =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/users/${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': address,
        'Accept-Language': language,
      },
      body: JSON.stringify(body),
    }),
  });

const logIn = (address: string, email: string, password = RIGHT, language = 'en') =>
  post('login', address, { email, password }, language);

/** Logs in with wrong passwords, all at the same moment; gives how often each status was answered. */
async function guess(times: number, email: string, toAddress: (index: number) => string) {
  const guesses = Array.from({ length: times }, (_, i) => logIn(toAddress(i), email, `guess ${i}`));
  const statuses: Record<number, number> = {};
  for (const { status } of await Promise.all(guesses)) statuses[status] = (statuses[status] ?? 0) + 1;
  return statuses;
}

describe('a login', () => {
  it('after eight wrong ones is refused to that address alone, and the owner logs in at once', async () => {
    const { email } = await makeUser(payload, 'translator');
    expect(await guess(12, email, () => '203.0.113.1')).toEqual({ 401: 8, 429: 4 });
    const refused = await logIn('203.0.113.1', ` ${email.toUpperCase()} `);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(500);
    expect(seconds).toBeLessThanOrEqual(600);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(toRecord(await refused.json()).errors).toEqual([
      {
        message:
          'Too many attempts to log in from here. Please try again in 10 min, or ask for a new password.',
      },
    ]);
    const french = await (await logIn('203.0.113.1', email, RIGHT, 'fr')).text();
    expect(french).toContain('Trop de tentatives de connexion');
    expect((await logIn('203.0.113.2', email)).status).toBe(200);
  });

  it('that is right begins anew, and right ones are never too many', async () => {
    const { email } = await makeUser(payload, 'translator');
    for (let round = 0; round < 6; round++) {
      await guess(4, email, () => '203.0.113.3');
      expect((await logIn('203.0.113.3', email)).status).toBe(200);
    }
  });

  it('to one account after the other is refused to the address, which others do not share', async () => {
    const emails = Array.from({ length: 31 }, (_, i) => `nobody-${i}@example.org`);
    const answers = await Promise.all(emails.map((email) => logIn('2001:db8:1:1::1', email, 'guess')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await logIn('2001:db8:1:1:ffff::9', emails[0] ?? '', 'guess')).status).toBe(429);
    expect((await logIn('2001:db8:1:2::1', emails[0] ?? '', 'guess')).status).toBe(401);
  });

  it('guessed from everywhere slows those guesses, and keeps the owner out from nowhere', async () => {
    const { email } = await makeUser(payload, 'admin');
    expect((await logIn('198.51.100.1', email)).status).toBe(200);
    expect(await guess(50, email, (index) => `10.1.0.${index}`)).toEqual({ 401: 50 });
    const began = performance.now();
    const line = guess(29, email, (index) => `10.2.0.${index}`);
    const [owner, elsewhere] = [logIn('198.51.100.1', email), logIn('198.51.100.2', email)];
    expect((await owner).status).toBe(200);
    const statuses = await line;
    expect(performance.now() - began).toBeGreaterThan(1900);
    expect((statuses[401] ?? 0) + (statuses[429] ?? 0)).toBe(29);
    expect(statuses[429]).toBeGreaterThanOrEqual(9);
    // At a new address, while everybody guesses, one may have to ask again in two seconds.
    const first = await elsewhere;
    expect(first.status === 200 || first.headers.get('Retry-After') === '2').toBe(true);
    expect((await logIn('198.51.100.2', email)).status).toBe(200);
  });
});

describe('a new password', () => {
  it('is sent three times an hour, and the answer never tells', async () => {
    const { email } = await makeUser(payload, 'translator');
    const sent = vi.spyOn(payload.email, 'sendEmail').mockResolvedValue(undefined);
    const bodies = new Set<string>();
    for (let round = 0; round < 5; round++) {
      // Payload itself sends no two within a quarter of a minute.
      const { id } =
        (await payload.find({ collection: 'users', where: { email: { equals: email } } })).docs[0] ?? {};
      await payload.db.updateOne({
        collection: 'users',
        id: id ?? '',
        data: { resetPasswordRequestedAt: null },
      });
      const answer = await post('forgot-password', `203.0.113.${10 + round}`, { email });
      bodies.add(`${answer.status} ${await answer.text()}`);
    }
    const answer = await post('forgot-password', '203.0.113.20', { email: 'nobody@example.org' });
    bodies.add(`${answer.status} ${await answer.text()}`);
    expect([...bodies]).toEqual(['200 {"message":"Success"}']);
    expect(sent).toHaveBeenCalledTimes(3);
    sent.mockRestore();
  });

  it('is asked for ten times an hour from one address', async () => {
    const ask = (index: number) =>
      post('forgot-password', '203.0.113.30', { email: `n${index}@example.org` });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(index)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(3500);
  });

  it('that was chosen with the token of the e-mail opens the account where it was closed', async () => {
    const { email } = await makeUser(payload, 'translator');
    expect(await guess(9, email, () => '203.0.113.40')).toEqual({ 401: 8, 429: 1 });
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
    const chosen = await post('reset-password', '203.0.113.40', { token, password: `${RIGHT} 2` });
    expect(chosen.status).toBe(200);
    expect((await logIn('203.0.113.40', email, `${RIGHT} 2`)).status).toBe(200);
  });
});
