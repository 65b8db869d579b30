import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
  reqOf,
} from '@/cli/testing/open-test-archive';
import { liftWithdrawal, withdraw } from '@/editing/withdraw';
import type { Article, Text, User } from '@/payload-types';
import { ROLES, type Role } from './fields/roles';

const SECRET = 'Zanzibar';

let payload: Payload;
const users = new Map<Role, { user: User; headers: Record<string, string> }>();
beforeAll(async () => {
  payload = await openTestArchive();
  for (const role of ROLES) {
    const user = await makeUser(payload, role, ['en', 'vi']);
    const data = { email: user.email, password: 'correct horse battery staple' };
    const { token } = await payload.login({ collection: 'users', data });
    const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
    users.set(role, { user, headers });
  }
});
afterAll(() => payload.destroy());

const reqFor = async (role: Role) => reqOf(payload, users.get(role)?.user ?? (await makeUser(payload, role)));

/** Publishes what nobody reviewed. */
async function publishAs(role: Role, id: string): Promise<void> {
  const data = { _status: 'published' as const, publishAnyway: true };
  await payload.update({ collection: 'texts', id, data, depth: 0, req: await reqFor(role) });
}

async function ask(role: Role, method: string, path: string, body?: object) {
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: users.get(role)?.headers ?? {},
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, says: await response.text() };
}

type Case = { article: Article; text: Text; editions: string[]; version: string };

/** Edition 1 has the secret word, edition 2 has it no more when `rewritten`, and a translation is made of neither. */
async function makeCase({ rewritten }: { rewritten: boolean }): Promise<Case> {
  const article = await makeArticle(payload);
  const text = await makeText(payload, article, { body: paragraphs(`They sailed to ${SECRET}.`) });
  const vi = await makeText(payload, article, { lang: 'vi', title: 'Bản dịch' });
  await publishAs('editor', text.id);
  const from = { translatedFrom: { text: text.id, edition: 1 } };
  await payload.update({ collection: 'texts', id: vi.id, data: from, draft: true });
  await publishAs('editor', vi.id);
  if (rewritten) {
    const data = { body: paragraphs('They sailed away.') };
    await payload.update({ collection: 'texts', id: text.id, data, draft: true });
    await publishAs('editor', text.id);
  }
  const where = { text: { equals: text.id } };
  const { docs } = await payload.find({ collection: 'editions', where, sort: 'number' });
  const versions = await payload.findVersions({
    collection: 'texts',
    where: { parent: { equals: text.id }, 'version._status': { equals: 'published' } },
    sort: 'createdAt',
  });
  return { article, text, editions: docs.map(({ id }) => id), version: versions.docs[0]?.id ?? '' };
}

/** Every way to ask for words of a text. */
function routesOf({ article, text, editions, version }: Case): [string, string, object?][] {
  const [edition = ''] = editions;
  const word = `like]=${SECRET}`;
  return [
    ['GET', `/texts/${text.id}?depth=2`],
    ['GET', `/texts/${text.id}?draft=true`],
    ['GET', `/texts?where[id][equals]=${text.id}`],
    ['GET', `/texts?draft=true&where[id][equals]=${text.id}`],
    ['GET', `/texts?select[body]=true&limit=500`],
    ['GET', `/texts?limit=500&depth=3`],
    ['GET', `/texts?where[translatedFrom.text.title][exists]=true&depth=3`],
    ['GET', `/texts/versions?where[parent][equals]=${text.id}&depth=2`],
    ['GET', `/texts/versions?limit=500`],
    ['GET', `/texts/versions/${version}`],
    ['GET', `/articles/${article.id}?depth=4`],
    ['GET', `/articles?limit=500&depth=4&joins[texts][limit]=500`],
    ['GET', `/articles?where[texts.body.root.children.children.text][${word}&depth=3`],
    ['GET', `/editions/${edition}?depth=2`],
    ['GET', `/editions?limit=500&depth=2`],
    ['GET', `/editions?where[text][equals]=${text.id}&select[content]=true`],
    ['GET', `/publications?limit=500&depth=3`],
    ['GET', `/records?limit=500&depth=3`],
    ['GET', `/withdrawals?limit=500&depth=3`],
    ['GET', `/activity?limit=500&depth=3`],
    ['PATCH', `/texts/${text.id}?draft=true`, { slug: 'looking' }],
    ['PATCH', `/texts?where[id][equals]=${text.id}&draft=true`, { slug: 'looking' }],
    ['POST', `/texts/versions/${version}?draft=true`, {}],
    ['POST', `/texts/${text.id}/duplicate`, {}],
    ['DELETE', `/texts/${text.id}`],
  ];
}

const othersThanAdmin = ROLES.filter((role) => role !== 'admin');

async function expectWithheld(made: Case): Promise<void> {
  for (const role of othersThanAdmin) {
    for (const [method, path, body] of routesOf(made)) {
      const { says } = await ask(role, method, path, body);
      expect([role, method, path, says.includes(SECRET)]).toEqual([role, method, path, false]);
    }
  }
}

async function takeBack(scope: 'article' | 'text' | 'edition', id: string, legal = true): Promise<string> {
  const act = { payload, req: await reqFor('admin'), scope, id, reason: 'A court.', locale: 'en' } as const;
  return (await withdraw({ ...act, legal })).id;
}

describe('what was withdrawn for legal reasons', () => {
  it.each(['text', 'article'] as const)(
    'as a whole %s is read by administrators only, by any way',
    async (scope) => {
      const made = await makeCase({ rewritten: false });
      const reads = ['/texts/', '/texts/versions/', '/editions/'].flatMap((start) =>
        routesOf(made).filter(([method, path]) => method === 'GET' && path.startsWith(start)),
      );
      for (const [, path] of reads)
        expect([path, (await ask('editor', 'GET', path)).says]).toEqual([
          path,
          expect.stringContaining(SECRET),
        ]);
      const id = await takeBack(scope, scope === 'text' ? made.text.id : made.article.id);
      await expectWithheld(made);
      for (const [, path] of reads)
        expect([path, (await ask('admin', 'GET', path)).says]).toEqual([
          path,
          expect.stringContaining(SECRET),
        ]);
      await liftWithdrawal({ payload, req: await reqFor('admin'), id });
      expect((await ask('translator', 'GET', `/texts/${made.text.id}`)).says).toContain(SECRET);
      await payload.update({ collection: 'texts', id: made.text.id, data: { body: paragraphs('Gone.') } });
      await takeBack(scope, scope === 'text' ? made.text.id : made.article.id);
    },
  );

  it('as one edition hides that and the versions of its text, which all go on working with', async () => {
    const made = await makeCase({ rewritten: true });
    const id = await takeBack('edition', made.editions[0] ?? '');
    await expectWithheld(made);
    expect((await ask('editor', 'POST', `/texts/versions/${made.version}`, {})).status).toBe(403);
    expect((await ask('editor', 'GET', `/texts/${made.text.id}`)).says).toContain('sailed away');
    expect((await ask('editor', 'GET', `/editions/${made.editions[1] ?? ''}`)).says).toContain('sailed away');
    expect((await ask('admin', 'GET', `/editions/${made.editions[0] ?? ''}`)).says).toContain(SECRET);
    expect((await ask('admin', 'GET', `/texts/versions/${made.version}`)).says).toContain(SECRET);
    await liftWithdrawal({ payload, req: await reqFor('admin'), id });
    expect((await ask('reviewer', 'GET', `/texts/versions/${made.version}`)).says).toContain(SECRET);
    await takeBack('edition', made.editions[0] ?? '');
  });

  it('as the newest edition hides its text too, which says the same, until an administrator publishes another', async () => {
    const made = await makeCase({ rewritten: false });
    await takeBack('edition', made.editions[0] ?? '');
    await expectWithheld(made);
    expect((await ask('admin', 'GET', `/texts/${made.text.id}`)).says).toContain(SECRET);
    const data = { body: paragraphs('They sailed away.') };
    await payload.update({ collection: 'texts', id: made.text.id, data, draft: true });
    await publishAs('admin', made.text.id);
    expect((await ask('editor', 'GET', `/texts/${made.text.id}`)).says).toContain('sailed away');
    await expectWithheld(made);
  });

  it('is not told by a question either: no query finds it by its words', async () => {
    const made = await makeCase({ rewritten: false });
    const questions = [
      `/withdrawals?where[text.title][like]=A&where[articlePid][equals]=${made.article.pid ?? ''}`,
      `/withdrawals?where[and][0][text.title][like]=A&where[and][1][articlePid][equals]=${made.article.pid ?? ''}`,
      `/records?where[edition.title][like]=A&where[articlePid][equals]=${made.article.pid ?? ''}`,
      `/articles?where[texts.title][like]=A&where[id][equals]=${made.article.id}`,
      `/texts/count?where[id][equals]=${made.text.id}`,
      `/texts?where[translatedFrom.text.title][like]=A&where[article][equals]=${made.article.id}`,
    ];
    await takeBack('text', made.text.id);
    for (const path of questions) {
      const { says } = await ask('translator', 'GET', path);
      expect([path, says]).toEqual([path, expect.stringMatching(/"totalDocs":0|"errors"/)]);
    }
    expect((await ask('admin', 'GET', questions[3] ?? '')).says).toContain('"totalDocs":1');
  });

  it('is not translated: neither a text that is withdrawn nor one whose newest edition is', async () => {
    for (const scope of ['text', 'edition'] as const) {
      const made = await makeCase({ rewritten: false });
      const id = await takeBack(scope, scope === 'text' ? made.text.id : (made.editions[0] ?? ''));
      for (const role of ['editor', 'admin'] as const) {
        const path = `/texts/${made.text.id}/translations`;
        const { status, says } = await ask(role, 'POST', path, { lang: 'fr' });
        expect([scope, role, status < 400, says.includes(SECRET)]).toEqual([scope, role, false, false]);
      }
      await liftWithdrawal({ payload, req: await reqFor('admin'), id });
    }
  });

  it('for other reasons stays open to all who work here', async () => {
    const made = await makeCase({ rewritten: false });
    await takeBack('text', made.text.id, false);
    const { says } = await ask('translator', 'GET', `/texts/${made.text.id}`);
    expect(says).toContain(SECRET);
    // What transactions notice each other by is nobody's business.
    expect(says).not.toContain('heldBy');
  });
});

describe('withdrawing', () => {
  it('is for administrators, reading about it for all who log in', async () => {
    const made = await makeCase({ rewritten: false });
    const data = { scope: 'text', text: made.text.id, reason: 'Mine.' };
    for (const role of othersThanAdmin) {
      expect((await ask(role, 'POST', '/withdrawals', data)).status).toBe(403);
    }
    const created = await ask('admin', 'POST', '/withdrawals?locale=en', data);
    expect(created.status).toBe(201);
    const { docs } = await payload.find({
      collection: 'withdrawals',
      where: { text: { equals: made.text.id } },
    });
    const path = `/withdrawals/${docs[0]?.id ?? ''}`;
    for (const role of othersThanAdmin) {
      expect((await ask(role, 'PATCH', path, { lifted: true })).status).toBe(403);
      expect((await ask(role, 'GET', `${path}?locale=en`)).says).toContain('Mine.');
    }
    expect((await ask('admin', 'DELETE', path)).says).toContain('so it stays');
    expect((await ask('admin', 'PATCH', `${path}?locale=en`, { reason: 'Other.' })).status).toBe(409);
    expect((await ask('admin', 'PATCH', path, { lifted: true })).status).toBe(200);
    expect((await ask('admin', 'GET', `${path}?locale=en`)).says).toContain('Mine.');
  });

  it('leaves it to editors what readers see: a translator cannot hide a text while it is withdrawn', async () => {
    const made = await makeCase({ rewritten: false });
    await takeBack('text', made.text.id, false);
    const path = `/texts/${made.text.id}`;
    expect((await ask('translator', 'PATCH', path, { _status: 'draft' })).status).toBe(403);
    expect((await ask('translator', 'PATCH', `${path}?draft=true`, { title: 'Draft' })).status).toBe(200);
    expect((await ask('editor', 'PATCH', path, { _status: 'draft' })).status).toBe(200);
  });
});
