import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive, reqOf } from '@/cli/testing/open-test-archive';
import type { ArticleMatrix, MatrixCell } from '@/domain/article-matrix';
import { withdraw } from '@/editing/withdraw';
import type { Article, Text, User } from '@/payload-types';
import { ROLES, type Role } from '@collections/fields/roles';

let payload: Payload;
const users = new Map<string, { user: User; headers: Record<string, string> }>();
beforeAll(async () => {
  payload = await openTestArchive();
  for (const role of ROLES) {
    const user = await makeUser(payload, role, ['vi']);
    const data = { email: user.email, password: 'correct horse battery staple' };
    const { token } = await payload.login({ collection: 'users', data });
    users.set(role, { user, headers: { Authorization: `JWT ${token ?? ''}` } });
  }
});
afterAll(() => payload.destroy());

async function ask(role: Role | 'stranger', id: string): Promise<{ status: number; says: unknown }> {
  const headers = users.get(role)?.headers ?? {};
  const request = new Request(`http://localhost:3000/api/articles/${id}/matrix`, { headers });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, says: await response.json() };
}

async function getCells(role: Role, { id }: Article): Promise<Record<string, MatrixCell | undefined>> {
  const { status, says } = await ask(role, id);
  expect(status).toBe(200);
  return Object.fromEntries((says as ArticleMatrix).cells.map((cell) => [cell.lang, cell]));
}

const change = (text: Text, data: Partial<Text>) =>
  payload.update({ collection: 'texts', id: text.id, data, draft: true, depth: 0 });
const publish = (text: Text) =>
  payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' }, depth: 0 });

describe('GET /api/articles/{id}/matrix', () => {
  it('answers who is signed in, and only about an article that there is', async () => {
    const article = await makeArticle(payload);
    expect(await ask('stranger', article.id)).toMatchObject({ status: 401 });
    for (const id of ['none', '0'.repeat(24), '{"$gt":""}', '%7B%22%24gt%22%3A%22%22%7D']) {
      expect({ id, ...(await ask('editor', id)) }).toMatchObject({ status: 404 });
    }
  });

  it('says of every language of the archive where it stands, to each role what they may do', async () => {
    const article = await makeArticle(payload, { originalLang: 'en' });
    const en = await makeText(payload, article);
    const before = await getCells('editor', article);
    expect(Object.keys(before)).toEqual(['en', 'vi', 'km', 'fr']);
    expect(before.en).toMatchObject({ edition: null, stage: 'draft', text: { title: 'A title' } });
    expect(before.vi).toMatchObject({ text: null, mayStart: false, mayImport: true });
    await publish(en);
    expect((await getCells('editor', article)).en).toMatchObject({ edition: 1, stage: null });
    for (const role of ROLES) {
      const isEditor = role === 'admin' || role === 'editor';
      const { en: original, vi, km } = await getCells(role, article);
      expect({ role, ...vi }).toMatchObject({ mayStart: true, mayImport: true });
      expect({ role, ...km }).toMatchObject({ mayStart: isEditor, mayImport: isEditor });
      expect({ role, ...original }).toMatchObject({ mayStart: false, mayEdit: isEditor });
    }
    await change(en, { title: 'Another title' });
    expect((await getCells('reviewer', article)).en).toMatchObject({ edition: 1, stage: 'draft' });
  });

  it('says who works on it until when, how much is left and what is scheduled', async () => {
    const article = await makeArticle(payload);
    const vi = await makeText(payload, article, { lang: 'vi', kind: 'translation' });
    const { id = '' } = users.get('translator')?.user ?? {};
    await change(vi, { stage: 'in-review', assignee: id, dueOn: '2026-12-01', writers: [id] });
    const at = '2030-01-02T03:00:00.000Z';
    // Written as the database has it: who may schedule is asked elsewhere.
    await payload.db.create({
      collection: 'payload-jobs',
      data: {
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'texts', value: vi.id } },
        waitUntil: at,
      },
    });
    expect((await getCells('editor', article)).vi).toMatchObject({
      stage: 'in-review',
      assignee: { id, name: 'translator' },
      writers: [{ id, name: 'translator' }],
      dueOn: '2026-12-01',
      scheduled: { at, what: 'publish' },
    });
  });

  it('tells those who must not read a withheld text its language alone', async () => {
    const article = await makeArticle(payload);
    const vi = await makeText(payload, article, { lang: 'vi', title: 'Secret title' });
    await publish(vi);
    const { user } = users.get('admin') ?? {};
    if (!user) throw new Error('nobody');
    const req = await reqOf(payload, user);
    await withdraw({ payload, req, scope: 'text', id: vi.id, reason: 'x', locale: 'en', legal: true });
    for (const role of ROLES) {
      const { status, says } = await ask(role, article.id);
      expect(status).toBe(200);
      expect({ role, told: JSON.stringify(says).includes('Secret') }).toEqual({
        role,
        told: role === 'admin',
      });
      const cell = (says as ArticleMatrix).cells.find(({ lang }) => lang === 'vi');
      expect(cell).toMatchObject({ withdrawn: true, mayStart: false, mayImport: false, edition: null });
    }
  });
});
