import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive, reqOf } from '@/cli/testing/open-test-archive';
import { toRecord, type JsonRecord } from '@/domain/json-reading';
import { publishText } from '@/editing/publish-text';
import type { Locale } from '@/i18n/locales';
import type { User } from '@/payload-types';
import type { Role } from './fields/roles';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const call = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    }),
  });

async function login(
  role: Role,
  languages: Locale[] = [],
): Promise<{ user: User; headers: Record<string, string> }> {
  const user = await makeUser(payload, role, languages);
  const data = { email: user.email, password: 'correct horse battery staple' };
  const { token } = await payload.login({ collection: 'users', data });
  return { user, headers: { Authorization: `JWT ${token ?? ''}` } };
}

async function toJson(response: Response): Promise<JsonRecord> {
  const json: unknown = await response.json();
  return toRecord(json);
}

/** What of an answer would tell of a document. */
async function found(response: Response): Promise<unknown[]> {
  const { docs, totalDocs, value, id } = await toJson(response);
  return [docs, totalDocs, value, id].filter((member) => member !== undefined && member !== null);
}

const idOf = async (response: Response) => String(toRecord((await toJson(response)).doc).id);

describe('the anonymous', () => {
  it('read nothing of any collection, and write nothing', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    for (const { slug } of payload.config.collections) {
      for (const path of [`/${slug}`, `/${slug}/count`, `/${slug}/${text.id}`, `/${slug}/versions`]) {
        const response = await call('GET', path);
        expect([path, await found(response)]).toEqual([path, []]);
      }
      const created = await call('POST', `/${slug}`, { title: 'x', label: 'x', name: 'x' });
      expect([slug, created.status < 400]).toEqual([slug, false]);
    }
    expect((await call('GET', '/payload-jobs/run')).status).toBe(401);
  });

  it('cannot make themselves the first administrator', async () => {
    const response = await call('POST', '/users/first-register', {
      email: 'a@example.org',
      password: 'x',
      name: 'A',
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('npm run archive');
  });

  it('learn from no upload which pictures the archive has', async () => {
    const background = { r: 9, g: 8, b: 7 };
    const data = await sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
    const file = { data, name: 'secret name.png', mimetype: 'image/png', size: data.length };
    await payload.create({ collection: 'photos', data: {}, file });
    const body = new FormData();
    body.append('_payload', '{}');
    body.append('file', new File([new Uint8Array(data)], 'mine.png', { type: 'image/png' }));
    const request = new Request('http://localhost:3000/api/photos', { method: 'POST', body });
    const response = await handleEndpoints({ config, request });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('secret name');
  });

  it('hold up nobody who publishes', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const write = vi.spyOn(payload.db, 'updateOne');
    expect((await call('PATCH', `/texts/${text.id}`, { _status: 'published' })).status).toBe(403);
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it('get no GraphQL', async () => {
    expect((await call('POST', '/graphql', { query: '{ Texts { docs { id } } }' })).status).toBe(404);
  });
});

describe('a translator', () => {
  it('writes drafts in their own languages and publishes nothing', async () => {
    const { headers } = await login('translator', ['vi']);
    const article = await makeArticle(payload);
    const draft = { article: article.id, lang: 'vi', kind: 'translation', title: 'Bài' };
    const created = await call('POST', '/texts?draft=true', draft, headers);
    expect(created.status).toBe(201);
    const id = await idOf(created);
    expect((await call('PATCH', `/texts/${id}?draft=true`, { title: 'Bài viết' }, headers)).status).toBe(200);
    expect((await call('PATCH', `/texts/${id}`, { _status: 'published' }, headers)).status).toBe(403);
    expect((await call('PATCH', `/texts/${id}?draft=true`, { lang: 'km' }, headers)).status).toBe(403);
    expect((await call('DELETE', `/texts/${id}`, undefined, headers)).status).toBe(403);
    expect((await call('POST', '/texts?draft=true', { ...draft, lang: 'fr' }, headers)).status).toBe(403);
  });

  it('neither touches nor hides a text in another language, nor hides one in their own', async () => {
    const { user, headers } = await login('translator', ['vi']);
    const article = await makeArticle(payload);
    const en = await makeText(payload, article);
    const vi = await makeText(payload, article, { lang: 'vi' });
    await payload.update({ collection: 'texts', id: vi.id, data: { _status: 'published' } });
    expect((await call('PATCH', `/texts/${en.id}?draft=true`, { title: 'Mine' }, headers)).status).toBe(403);
    expect((await call('PATCH', `/texts/${vi.id}`, { _status: 'draft' }, headers)).status).toBe(403);
    expect(
      (await payload.count({ collection: 'publications', where: { text: { equals: vi.id } } })).totalDocs,
    ).toBe(1);
    await expect(publishText({ payload, req: await reqOf(payload, user), id: vi.id })).rejects.toThrow(
      'Editors publish',
    );
  });

  it('publishes in no roundabout way: a save beside drafts, an old version restored, many at once', async () => {
    const { headers } = await login('translator', ['vi']);
    const text = await makeText(payload, await makeArticle(payload), { lang: 'vi' });
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    await payload.update({ collection: 'texts', id: text.id, data: { title: 'Draft' }, draft: true });
    const where = { parent: { equals: text.id }, 'version._status': { equals: 'published' } };
    const [version] = (await payload.findVersions({ collection: 'texts', where })).docs;
    for (const [method, path, body] of [
      ['PATCH', `/texts/${text.id}`, { title: 'Sneaked in' }],
      ['PATCH', `/texts?where[id][equals]=${text.id}`, { title: 'Sneaked in', _status: 'published' }],
      ['POST', `/texts/versions/${version?.id ?? ''}`, {}],
    ] as const) {
      expect([path, (await call(method, path, body, headers)).status]).toEqual([path, 403]);
    }
    const { docs } = await payload.find({ collection: 'editions', where: { text: { equals: text.id } } });
    expect(docs).toHaveLength(1);
  });

  it('starts a translation into their own language only', async () => {
    const { headers } = await login('translator', ['vi']);
    const text = await makeText(payload, await makeArticle(payload));
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    const start = (lang: string, as = headers) =>
      call('POST', `/texts/${text.id}/translations`, { lang }, as);
    expect((await start('vi', {})).status).toBe(403);
    expect((await start('fr')).status).toBe(403);
    expect((await start('xx')).status).toBe(400);
    expect((await call('POST', `/texts/${text.id}/translations`)).status).toBe(400);
    const started = await start('vi');
    expect(started.status).toBe(201);
    const { id } = await toJson(started);
    const draft = await payload.findByID({ collection: 'texts', id: String(id), draft: true, depth: 0 });
    expect(draft).toMatchObject({
      lang: 'vi',
      _status: 'draft',
      translatedFrom: { text: text.id, edition: 1 },
    });
    expect((await start('vi')).status).toBe(400);
  });

  it('begins an untitled draft in their own language', async () => {
    const { user } = await login('translator', ['km']);
    const req = await reqOf(payload, user);
    const options = { collection: 'texts', draft: true, overrideAccess: false, req, user, depth: 0 } as const;
    const first = await payload.create({ ...options, data: {} });
    const second = await payload.create({ ...options, data: {} });
    expect([first.lang, second.lang]).toEqual(['km', 'km']);
    const article = await makeArticle(payload);
    const filled = await payload.update({ ...options, id: first.id, data: { article: article.id } });
    expect(filled.article).toBe(article.id);
    await expect(
      payload.update({ ...options, id: second.id, data: { article: article.id } }),
    ).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('has a text in this language') as string }] },
    });
  });
});

describe('users', () => {
  it('change themselves, never their own roles', async () => {
    const { user, headers } = await login('editor');
    const changed = await call('PATCH', `/users/${user.id}`, { name: 'New name', roles: ['admin'] }, headers);
    expect(changed.status).toBe(200);
    expect(await payload.findByID({ collection: 'users', id: user.id })).toMatchObject({
      name: 'New name',
      roles: ['editor'],
    });
    const other = await makeUser(payload, 'translator');
    expect((await call('PATCH', `/users/${other.id}`, { name: 'X' }, headers)).status).toBeGreaterThanOrEqual(
      403,
    );
    expect((await call('POST', '/users/unlock', { email: other.email }, headers)).status).toBe(403);
  });

  it('keep one administrator, and the record tells of every role', async () => {
    const admin = await makeUser(payload, 'admin');
    const demote = payload.update({ collection: 'users', id: admin.id, data: { roles: ['editor'] } });
    await expect(demote).rejects.toThrow('only administrator');
    await expect(payload.delete({ collection: 'users', id: admin.id })).rejects.toThrow('only administrator');
    await makeUser(payload, 'admin');
    await payload.update({ collection: 'users', id: admin.id, data: { roles: ['editor'] } });
    const { docs } = await payload.find({
      collection: 'activity',
      where: { action: { equals: 'role-change' }, user: { exists: false } },
      sort: '-at',
      limit: 1,
    });
    expect(docs[0]).toMatchObject({ from: 'admin', to: 'editor', who: 'the command line' });
  });
});
