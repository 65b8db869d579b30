import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, makeUser, openTestArchive, reqOf } from '@/cli/testing/open-test-archive';
import { toBlocks } from '@/domain/blocks';
import { toRecord, toRecords } from '@/domain/json-reading';
import { notifyOfFailedPublication } from '@/editing/notices/notify-of-publication';
import { textBody } from '@/editing/text-body';
import { withdraw } from '@/editing/withdraw';
import type { Text, User } from '@/payload-types';
import { asking, type Ask } from './endpoints/workflow-testing';

type Person = { user: User; ask: Ask };

let payload: Payload;
let admin: Person;
let editor: Person;
let reviewer: Person;
let translator: Person;
let foreigner: Person;

const join = async (user: User): Promise<Person> => ({ user, ask: await asking(payload, user) });

beforeAll(async () => {
  payload = await openTestArchive();
  admin = await join(await makeUser(payload, 'admin'));
  editor = await join(await makeUser(payload, 'editor'));
  reviewer = await join(await makeUser(payload, 'reviewer', ['km']));
  translator = await join(await makeUser(payload, 'translator', ['km']));
  foreigner = await join(await makeUser(payload, 'translator', ['vi']));
});
afterAll(() => payload.destroy());

/** A Khmer text whose words the translator wrote. */
async function write(): Promise<Text> {
  const text = await makeText(payload, await makeArticle(payload), { lang: 'km', kind: 'translation' });
  await translator.ask('PATCH', `/texts/${text.id}?draft=true`, { title: 'ចំណងជើង' });
  return payload.findByID({ collection: 'texts', id: text.id, draft: true, depth: 0 });
}

const say = (who: Person, text: Text, more: object = {}) =>
  who.ask('POST', '/comments', { text: text.id, words: 'Why so?', ...more });
async function said(who: Person, text: Text, more: object = {}): Promise<string> {
  const { status, json } = await say(who, text, more);
  expect(status).toBe(201);
  return String(toRecord(json.doc).id);
}
const noticesOf = async ({ ask }: Person, text: Text) => {
  const { json } = await ask('GET', `/notices?where[text][equals]=${text.id}&sort=createdAt&depth=0`);
  return toRecords(json.docs).map(({ kind, by }) => `${String(kind)} by ${String(by)}`);
};

describe('a comment', () => {
  it('is signed by whoever is logged in, whatever they send', async () => {
    const text = await write();
    const forged = {
      author: editor.user.id,
      authorName: 'Somebody Else',
      resolvedAt: '2020-01-01',
      resolvedBy: editor.user.id,
      createdAt: '2020-01-01T00:00:00Z',
    };
    const { status, json } = await say(foreigner, text, forged);
    expect(status).toBe(201);
    const doc = toRecord(json.doc);
    expect(doc).toMatchObject({ authorName: 'translator', author: { id: foreigner.user.id } });
    expect([doc.resolvedAt ?? null, doc.resolvedBy ?? null]).toEqual([null, null]);
    expect(String(doc.createdAt)).not.toContain('2020');
  });

  it('is about a paragraph there is, and answers a comment on the same text that answers none', async () => {
    const text = await write();
    const other = await write();
    const [para] = toBlocks(textBody(text.body), () => null).map((block) => block.para);
    const root = await said(reviewer, text, { para });
    expect((await say(reviewer, text, { para: '@title' })).status).toBe(201);
    const answer = await said(translator, text, { answers: root });
    const stored = await payload.findByID({ collection: 'comments', id: answer, depth: 0 });
    expect(stored).toMatchObject({ para, answers: root });
    const wrong: [object, number][] = [
      [{ para: 'nowhere' }, 400],
      [{ para: { $gt: '' } }, 400],
      [{ answers: answer }, 400],
      [{ answers: 'x' }, 400],
      [{ answers: { $gt: '' } }, 400],
      [{ answers: root, text: other.id }, 400],
      [{ text: { $gt: '' } }, 400],
      [{ text: 'x' }, 404],
      [{ words: ' ' }, 400],
      [{ words: ['a'] }, 400],
      [{ words: 'a'.repeat(5001) }, 400],
    ];
    for (const [sent, status] of wrong) {
      expect([sent, (await say(reviewer, text, sent)).status]).toEqual([sent, status]);
    }
    expect(
      (await (await asking(payload, null))('POST', '/comments', { text: text.id, words: 'x' })).status,
    ).toBe(403);
  });

  it('is changed by nobody, and taken back by its author while nobody has answered', async () => {
    const text = await write();
    const root = await said(reviewer, text);
    for (const { ask } of [admin, reviewer]) {
      expect((await ask('PATCH', `/comments/${root}`, { words: 'Never said' })).status).toBe(403);
    }
    expect((await admin.ask('DELETE', `/comments/${root}`)).status).toBe(403);
    const answer = await said(translator, text, { answers: root });
    const refused = await reviewer.ask('DELETE', `/comments/${root}`);
    expect([refused.status, refused.says]).toEqual([409, expect.stringContaining('answered')]);
    expect((await translator.ask('DELETE', `/comments/${answer}`)).status).toBe(200);
    expect((await reviewer.ask('DELETE', `/comments/${root}`)).status).toBe(200);
  });

  it('is resolved by its author and those who work on the text', async () => {
    const text = await write();
    const root = await said(editor, text);
    const resolve = ({ ask }: Person, id = root, resolved: unknown = true) =>
      ask('POST', `/comments/${id}/resolution`, { resolved });
    expect((await resolve(foreigner)).status).toBe(403);
    expect((await resolve(editor, root, 'yes')).status).toBe(400);
    expect((await resolve(editor, 'x')).status).toBe(404);
    for (const who of [editor, translator, reviewer]) {
      const done = await resolve(who);
      expect([done.status, toRecord(done.json.doc).resolvedBy]).toEqual([200, who.user.id]);
      expect(toRecord((await resolve(who, root, false)).json.doc).resolvedAt).toBeNull();
    }
    const theirs = await said(foreigner, text);
    expect((await resolve(foreigner, theirs)).status).toBe(200);
    const answer = await said(translator, text, { answers: root });
    expect((await resolve(translator, answer)).status).toBe(409);
  });
});

describe('notices', () => {
  it('reach the right people once, never oneself', async () => {
    const text = await write();
    const act = ({ ask }: Person, action: string, more: object = {}) =>
      ask('POST', `/texts/${text.id}/workflow`, { action, ...more });
    await act(editor, 'assign', { assignee: translator.user.id });
    await act(translator, 'submit');
    await act(reviewer, 'request-changes', { note: 'Not yet.' });
    await act(translator, 'submit');
    await act(reviewer, 'approve');
    await editor.ask('PATCH', `/texts/${text.id}`, { _status: 'published' });
    expect(await noticesOf(translator, text)).toEqual([
      'assigned by editor',
      'changes-requested by reviewer',
      'approved by reviewer',
      'published by editor',
    ]);
    expect(await noticesOf(reviewer, text)).toEqual([
      'review-requested by translator',
      'review-requested by translator',
    ]);
    expect(await noticesOf(editor, text)).toEqual([
      'review-requested by translator',
      'review-requested by translator',
      'approved by reviewer',
    ]);
    expect(await noticesOf(foreigner, text)).toEqual([]);
  });

  it('tell the makers of a text of a comment and its thread of an answer', async () => {
    const text = await write();
    const root = await said(foreigner, text);
    await said(editor, text, { answers: root });
    await said(translator, text, { answers: root });
    expect(await noticesOf(translator, text)).toEqual(['commented by translator', 'commented by editor']);
    expect(await noticesOf(foreigner, text)).toEqual(['answered by editor', 'answered by translator']);
    expect(await noticesOf(editor, text)).toEqual(['answered by translator']);
  });

  it('are not sent for what was refused', async () => {
    const text = await write();
    await reviewer.ask('POST', `/texts/${text.id}/workflow`, { action: 'approve' });
    await editor.ask('PATCH', `/texts/${text.id}`, { _status: 'published' });
    expect(await noticesOf(translator, text)).toEqual([]);
  });

  it('are read and marked by their receiver alone', async () => {
    const text = await write();
    await said(editor, text);
    await said(editor, text);
    const unread = async () =>
      (
        await payload.count({
          collection: 'notices',
          where: { text: { equals: text.id }, readAt: { exists: false } },
        })
      ).totalDocs;
    const { json } = await translator.ask('GET', `/notices?where[text][equals]=${text.id}`);
    const [first] = toRecords(json.docs).map(({ id }) => String(id));
    expect((await editor.ask('GET', `/notices/${first ?? ''}`)).status).toBe(404);
    expect((await admin.ask('GET', `/notices?where[to][equals]=${translator.user.id}`)).json.totalDocs).toBe(
      0,
    );
    for (const body of [{ ids: 'x' }, { ids: [{ $gt: '' }] }, { all: 'yes' }, [], '{']) {
      expect([body, (await translator.ask('POST', '/notices/read', body)).status]).toEqual([body, 400]);
    }
    expect((await editor.ask('POST', '/notices/read', { ids: [first] })).json).toEqual({ read: 0 });
    expect(await unread()).toBe(2);
    expect((await translator.ask('POST', '/notices/read', { ids: [first] })).json).toEqual({ read: 1 });
    await translator.ask('POST', '/notices/read', { all: true });
    expect(await unread()).toBe(0);
    for (const method of ['PATCH', 'DELETE'] as const) {
      expect((await translator.ask(method, `/notices/${first ?? ''}`, {})).status).toBe(403);
    }
    expect((await admin.ask('POST', '/notices', { to: editor.user.id, kind: 'approved' })).status).toBe(403);
  });

  it('tell who scheduled a publication why it was refused', async () => {
    const text = await write();
    const sentence = 'Nobody has approved this text.';
    await notifyOfFailedPublication({ payload, text: text.id, user: editor.user.id, sentence });
    expect(await noticesOf(editor, text)).toEqual(['publishing-failed by the command line']);
  });
});

describe('what is said of a text that is withheld for legal reasons', () => {
  it('is read and heard by administrators alone', async () => {
    const text = await write();
    const root = await said(editor, text);
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    const req = await reqOf(payload, admin.user);
    await withdraw({
      payload,
      req,
      scope: 'text',
      id: text.id,
      reason: 'A court',
      locale: 'en',
      legal: true,
    });
    for (const { ask } of [editor, reviewer, translator]) {
      expect((await ask('GET', `/comments/${root}`)).status).toBe(404);
      for (const query of [`where[text][equals]=${text.id}`, 'where[words][contains]=Why&limit=500']) {
        const { json } = await ask('GET', `/comments?${query}`);
        expect(toRecords(json.docs).map(({ id }) => id)).not.toContain(root);
      }
      expect((await ask('POST', `/comments/${root}/resolution`, { resolved: true })).status).toBe(404);
      expect((await ask('GET', `/texts/${text.id}/workflow`)).status).toBe(404);
    }
    expect((await editor.ask('DELETE', `/comments/${root}`)).status).toBe(403);
    expect((await say(editor, text)).status).toBe(404);
    expect(await noticesOf(translator, text)).toEqual([]);
    expect((await admin.ask('GET', `/comments/${root}`)).status).toBe(200);
    const before = await payload.count({ collection: 'notices', where: { text: { equals: text.id } } });
    await said(admin, text, { answers: root });
    const after = await payload.count({ collection: 'notices', where: { text: { equals: text.id } } });
    expect(after.totalDocs).toBe(before.totalDocs);
  });
});
