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
import type { ArticleMatrix, MatrixCell } from '@/domain/article-matrix';
import { paraOf } from '@/domain/paragraph-ids';
import { checkTranslation } from '@/editing/check-translation';
import { startTranslation } from '@/editing/start-translation';
import { textBody } from '@/editing/text-body';
import { liftWithdrawal, withdraw } from '@/editing/withdraw';
import type { Article, Text, User } from '@/payload-types';
import type { Role } from '@collections/fields/roles';
import { toAsker } from './asker';
import { getStartPage } from './get-start-page';
import type { StartPageData } from './start-page-rows';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

let payload: Payload;
const users = new Map<string, { user: User; headers: Record<string, string> }>();
beforeAll(async () => {
  payload = await openTestArchive();
  for (const role of ['admin', 'editor', 'reviewer', 'translator'] satisfies Role[]) {
    const user = await makeUser(payload, role, ['vi', 'km']);
    const data = { email: user.email, password: 'correct horse battery staple' };
    const { token } = await payload.login({ collection: 'users', data });
    const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
    users.set(role, { user, headers });
  }
});
afterAll(() => payload.destroy());

async function ask(role: Role | 'stranger', method: string, path: string, body?: object) {
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: users.get(role)?.headers ?? {},
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, says: (await response.json()) as unknown };
}

const userOf = (role: Role): User => {
  const found = users.get(role);
  if (!found) throw new Error(role);
  return found.user;
};
const reqFor = (role: Role) => reqOf(payload, userOf(role));

async function getMatrix(role: Role, { id }: Article): Promise<ArticleMatrix> {
  const { status, says } = await ask(role, 'GET', `/articles/${id}/matrix`);
  expect(status).toBe(200);
  return says as ArticleMatrix;
}

async function getCell(role: Role, article: Article, lang: string): Promise<MatrixCell> {
  const { cells } = await getMatrix(role, article);
  const cell = cells.find((one) => one.lang === lang);
  if (!cell) throw new Error(lang);
  return cell;
}

async function getPage(role: Role): Promise<StartPageData> {
  const now = new Date('2026-11-21T20:00:00Z');
  const asker = toAsker({ payload, req: await reqFor(role), now, timeZone: TIME_ZONE, limit: 10, page: 1 });
  if (!asker) throw new Error(role);
  return getStartPage(asker);
}

async function publish(id: string, data: object = {}): Promise<void> {
  const body = { ...data, _status: 'published', publishAnyway: true };
  const { status, says } = await ask('editor', 'PATCH', `/texts/${id}?depth=0`, body);
  expect({ status, says }).toMatchObject({ status: 200 });
}

/** An English original of three paragraphs and its Vietnamese translation, both published. */
async function makePair(): Promise<{ article: Article; en: Text; vi: Text }> {
  const article = await makeArticle(payload, { originalLang: 'en' });
  const en = await makeText(payload, article, { body: paragraphs('One.', 'Two.', 'Three.') });
  await publish(en.id);
  const started = await startTranslation({
    payload,
    req: await reqFor('translator'),
    article: article.id,
    fromLang: 'en',
    lang: 'vi',
  });
  const body = textBody(started.body);
  if (!body) throw new Error('no body');
  const words = JSON.stringify(body).replace('One.', 'Một.').replace('Two.', 'Hai.').replace('Three.', 'Ba.');
  const data = { title: 'Bản dịch', body: JSON.parse(words) as Text['body'] };
  const { status } = await ask('translator', 'PATCH', `/texts/${started.id}?draft=true&depth=0`, data);
  expect(status).toBe(200);
  await publish(started.id, { untranslated: [] });
  return { article, en, vi: started };
}

async function changeSource(en: Text, ...changes: [string, string][]): Promise<void> {
  const { body } = await payload.findByID({ collection: 'texts', id: en.id, depth: 0 });
  const words = changes.reduce((json, [from, to]) => json.replace(from, to), JSON.stringify(body));
  await publish(en.id, { body: JSON.parse(words) as Text['body'] });
}

const behindRow = async (role: Role, { id }: Text) =>
  (await getPage(role)).behind.rows.find((row) => row.id === id);

describe('the source changes after its translation was published', () => {
  it('shows in matrix and start page alike, until it is checked and published', async () => {
    const { article, en, vi } = await makePair();
    expect(await getCell('translator', article, 'vi')).toMatchObject({ edition: 1, behind: 0, stage: null });
    expect(await behindRow('translator', vi)).toBeUndefined();

    await changeSource(en, ['One.', 'First.'], ['Three.', 'Third.']);
    for (const role of ['translator', 'reviewer', 'editor', 'admin'] satisfies Role[]) {
      expect(await getCell(role, article, 'vi')).toMatchObject({ edition: 1, behind: 2, stage: null });
      expect(await behindRow(role, vi)).toMatchObject({
        behind: 2,
        left: 2,
        source: { lang: 'en', from: 1, now: 2 },
      });
    }

    const all = (textBody(vi.body)?.root.children ?? []).flatMap((block) => paraOf(block) ?? []);
    const req = await reqFor('translator');
    await checkTranslation({ payload, req, id: vi.id, paras: all.slice(0, 1) });
    expect(await getCell('translator', article, 'vi')).toMatchObject({ behind: 1, stage: 'draft' });
    expect(await behindRow('translator', vi)).toMatchObject({ behind: 2, left: 1 });

    await checkTranslation({ payload, req, id: vi.id, paras: all });
    expect(await getCell('translator', article, 'vi')).toMatchObject({
      behind: 0,
      stage: 'draft',
      edition: 1,
    });
    expect(await behindRow('translator', vi)).toMatchObject({ behind: 2, left: 0 });

    await publish(vi.id);
    expect(await getCell('translator', article, 'vi')).toMatchObject({ behind: 0, stage: null, edition: 2 });
    expect(await behindRow('translator', vi)).toBeUndefined();
  });

  it('is no more said when the source is withdrawn, and again when it is back', async () => {
    const { article, en, vi } = await makePair();
    await changeSource(en, ['One.', 'First.']);
    const { docs } = await payload.find({
      collection: 'editions',
      where: { text: { equals: en.id }, number: { equals: 2 } },
    });
    const id = docs[0]?.id ?? '';
    const req = await reqFor('admin');
    expect(await behindRow('editor', vi)).toMatchObject({ behind: 1 });
    const reason = 'A wrong name.';
    const made = await withdraw({ payload, req, scope: 'edition', id, reason, locale: 'en' });
    expect(await behindRow('editor', vi)).toBeUndefined();
    expect(await getCell('editor', article, 'vi')).toMatchObject({ behind: 0 });
    expect(await getCell('editor', article, 'en')).toMatchObject({ edition: 1 });
    await liftWithdrawal({ payload, req, id: made.id });
    expect(await behindRow('editor', vi)).toMatchObject({ behind: 1 });
    expect(await getCell('editor', article, 'vi')).toMatchObject({ behind: 1 });
  });
});

describe('the lists of the start page', () => {
  it('show what they are asked to change first, then what is due first, and no more what is published', async () => {
    const { id } = userOf('translator');
    const make = async (title: string, data: Partial<Text>) => {
      const text = await makeText(payload, await makeArticle(payload), { lang: 'vi', title });
      return payload.update({ collection: 'texts', id: text.id, data, draft: true, depth: 0 });
    };
    await make('not due', { assignee: id });
    await make('due later', { assignee: id, dueOn: '2026-12-24' });
    await make('due before', { writers: [id], dueOn: '2026-11-21' });
    await make('to be changed', { writers: [id], stage: 'changes-requested' });
    await make('of somebody else', { assignee: userOf('editor').id });
    await publish((await make('published', { assignee: id })).id);
    const { rows, total } = (await getPage('translator')).work;
    // Where the archive is, 22 November has begun.
    expect(rows.map(({ title, overdue, assigned }) => [title, overdue, assigned])).toEqual([
      ['to be changed', false, false],
      ['due before', true, false],
      ['due later', false, true],
      ['not due', false, true],
    ]);
    expect(total).toBe(4);
  });

  it('show to reviewers what others handed in in their languages, to editors all with their own marked', async () => {
    const hand = async (title: string, lang: 'vi' | 'fr', role: Role) => {
      const text = await makeText(payload, await makeArticle(payload), { lang, title });
      const data = { stage: 'in-review' as const, writers: [userOf(role).id] };
      await payload.update({ collection: 'texts', id: text.id, data, draft: true, depth: 0 });
    };
    await hand('of a translator', 'vi', 'translator');
    await hand('of the reviewer', 'vi', 'reviewer');
    await hand('of the editor', 'fr', 'editor');
    const shown = async (role: Role) =>
      (await getPage(role)).review?.rows.map(({ title, wrote }) => [title, wrote]);
    expect(await shown('reviewer')).toEqual([['of a translator', false]]);
    expect(await shown('editor')).toEqual([
      ['of a translator', false],
      ['of the reviewer', false],
      ['of the editor', true],
    ]);
    expect(await shown('translator')).toBeUndefined();
  });
});
