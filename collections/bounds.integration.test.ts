import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';

let payload: Payload;
let token: string;
let path: { text: string; withdrawal: string };
beforeAll(async () => {
  payload = await openTestArchive();
  const { email } = await makeUser(payload, 'admin');
  const data = { email, password: 'correct horse battery staple' };
  token = (await payload.login({ collection: 'users', data })).token ?? '';
  const text = await makeText(payload, await makeArticle(payload));
  await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
  const act = await ask('POST', '/withdrawals', { scope: 'text', text: text.id, reason: 'A court.' });
  path = { text: `/texts/${text.id}`, withdrawal: `/withdrawals/${String(toRecord(act.json.doc).id)}` };
});
afterAll(() => payload.destroy());

async function ask(method: string, to: string, body?: unknown, headers?: Record<string, string>) {
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${to}`, {
      method,
      headers: headers ?? { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  });
  const json = toRecord(await response.json());
  const [first] = toRecords(json.errors);
  return { status: response.status, json, says: JSON.stringify(first?.message ?? '') };
}

describe('a query to the API', () => {
  it.each([
    ['/texts?limit=0', 'limit'],
    ['/texts?limit=1000000000', 'limit'],
    ['/texts?limit=1&limit=1000000000', 'limit'],
    ['/texts/versions?limit=501', 'limit'],
    ['/texts?page=-1', 'page'],
    ['/texts?depth=99', 'depth'],
    ['/articles?joins[texts][limit]=0', 'limit'],
    [`/texts?where[title][like]=${'a'.repeat(9000)}`, 'seeks'],
    [`/texts?where[title][like]=%00`, 'character'],
    ['/texts?where[title][$gt]=', 'field'],
    ['/texts?sort=a,b,c,d,e,f', 'sort'],
    ['/texts?where={', 'JSON'],
  ])('%# is refused with a sentence', async (query, word) => {
    const { status, says } = await ask('GET', query);
    expect([status, says]).toEqual([400, expect.stringContaining(word)]);
  });

  it('as the admin asks is answered', async () => {
    for (const query of [
      '/texts?limit=100&depth=1&page=1&sort=-updatedAt&where[or][0][and][0][title][like]=a',
      '/texts?limit=&draft=true&select[title]=true',
      '/articles?limit=500&depth=0',
    ]) {
      expect([query, (await ask('GET', query)).status]).toEqual([query, 200]);
    }
  });

  it('that is sent as a form is bounded all the same', async () => {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
      Authorization: `JWT ${token}`,
    };
    expect((await ask('POST', '/texts', 'limit=1000000', headers)).status).toBe(400);
    expect((await ask('POST', '/texts', 'limit=10', headers)).status).toBe(200);
  });

  it('in GraphQL finds nothing', async () => {
    for (const address of ['/graphql', '/graphql-playground']) {
      expect((await ask('POST', address, { query: '{ __typename }' })).status).toBe(404);
      expect((await ask('GET', address)).status).toBe(404);
    }
  });
});

describe('what no form sends is refused with a sentence:', () => {
  it.each<[string, unknown]>([
    ['operators', { title: { $set: 1 } }],
    ['objects for words', { title: { a: 1 } }],
    ['lists for words', { title: [['a']] }],
    ['operators among the paragraphs', { body: { root: { $where: '1' } } }],
    ['objects for a date', { publishAt: { a: 1 } }],
    ['objects for an article', { article: { a: 1 } }],
    ['objects for a choice', { lang: { a: 1 } }],
  ])('%s', async (_, body) => {
    const { status, says } = await ask('PATCH', path.text, body);
    expect([status, says]).toEqual([400, expect.stringMatching(/\S/)]);
  });

  it('operators in any field of a text', async () => {
    expect((await ask('PATCH', path.text, { title: { $gt: '' } })).status).toBe(400);
    expect((await ask('PATCH', path.text, { article: { $ne: null } })).status).toBe(400);
    expect((await ask('POST', '/users/login', { email: { $gt: '' }, password: { $gt: '' } })).status).toBe(
      400,
    );
    expect((await ask('PATCH', path.text, '{')).status).toBe(400);
  });
});

describe('a change that is refused says so in its status:', () => {
  it('of what a withdrawal says', async () => {
    for (const body of [
      { scope: 'article' },
      { articlePid: 'x' },
      { number: 7 },
      { legal: true },
      { label: 'x' },
    ]) {
      const { status, says } = await ask('PATCH', path.withdrawal, body);
      expect([body, status, says]).toEqual([body, 409, expect.stringContaining('stays as it was made')]);
    }
    const { reason, ...form } = await payload.findByID({
      collection: 'withdrawals',
      id: path.withdrawal.slice(13),
      depth: 0,
    });
    expect((await ask('PATCH', path.withdrawal, form)).status).toBe(200);
    expect(
      (await ask('PATCH', `${path.withdrawal}?locale=fr`, { ...form, reason: 'Un tribunal.' })).status,
    ).toBe(200);
    expect(reason).toBe('A court.');
    expect((await ask('PATCH', path.withdrawal, { reason: { $set: 1 } })).status).toBe(400);
  });
});

describe('the anonymous', () => {
  it('restore no version and confirm no address, and never make the server fail', async () => {
    const headers = { 'Content-Type': 'application/json' };
    for (const { slug } of payload.config.collections) {
      for (const id of ['x', '6b021348009b71d7ced4d169']) {
        const { status } = await ask('POST', `/${slug}/versions/${id}`, {}, headers);
        expect([slug, status]).toEqual([
          slug,
          expect.toSatisfy((one) => [401, 403, 404, 501].includes(Number(one))),
        ]);
      }
    }
    expect((await ask('POST', '/users/verify/x', {}, headers)).status).toBe(404);
  });
});
