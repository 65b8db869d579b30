import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
} from '@/cli/testing/open-test-archive';
import { toBlocks } from '@/domain/blocks';
import { toRecord } from '@/domain/json-reading';
import { relationIds } from '@/editing/relation-id';
import { runDueJob } from '@/editing/schedule/run-due-job';
import { textBody } from '@/editing/text-body';
import type { Text, User } from '@/payload-types';
import { asking, type Ask } from './endpoints/workflow-testing';

type Person = { user: User; ask: Ask };

let payload: Payload;
let translator: Person;
let reviewer: Person;
let stranger: Ask;
let foreigner: Person;
let editor: Person;

const join = async (user: User): Promise<Person> => ({ user, ask: await asking(payload, user) });

beforeAll(async () => {
  payload = await openTestArchive();
  translator = await join(await makeUser(payload, 'translator', ['km']));
  reviewer = await join(await makeUser(payload, 'reviewer', ['km']));
  foreigner = await join(await makeUser(payload, 'reviewer', ['vi']));
  editor = await join(await makeUser(payload, 'editor'));
  stranger = await asking(payload, null);
});
afterAll(() => payload.destroy());

/** A Khmer text whose words the translator wrote. */
async function write(data: Partial<Text> = {}): Promise<string> {
  const text = await makeText(payload, await makeArticle(payload), {
    lang: 'km',
    kind: 'translation',
    ...data,
  });
  const saved = await translator.ask('PATCH', `/texts/${text.id}?draft=true&autosave=true`, {
    title: 'ចំណងជើង',
  });
  expect(saved.status).toBe(200);
  return text.id;
}

/** The same, with paragraphs that are still in the words of its source, as starting a translation leaves them. */
async function writeUntranslated(
  words = ['First words.', 'More words.'],
): Promise<{ id: string; paras: string[] }> {
  const { body } = await makeText(payload, await makeArticle(payload), { body: paragraphs(...words) });
  const paras = toBlocks(textBody(body), () => null).map(({ para }) => para);
  return { id: await write({ body, untranslated: paras }), paras };
}

const newest = (id: string) => payload.findByID({ collection: 'texts', id, draft: true, depth: 0 });
const act = (who: Person, id: string, action: string, more: object = {}) =>
  who.ask('POST', `/texts/${id}/workflow`, { action, ...more });
const publish = (id: string, more: object = {}) =>
  editor.ask('PATCH', `/texts/${id}`, { _status: 'published', ...more });
const editionsOf = async (text: string) =>
  (await payload.count({ collection: 'editions', where: { text: { equals: text } } })).totalDocs;
const activityOf = async (text: string) =>
  (
    await payload.find({
      collection: 'activity',
      where: { 'on.value': { equals: text } },
      sort: 'at',
      depth: 0,
      pagination: false,
    })
  ).docs.map(({ action, from, to }) => `${action}: ${from ?? ''} → ${to ?? ''}`);

describe('a text on its way', () => {
  it('goes from its translator over changes to approval and publication, each step recorded', async () => {
    const id = await write();
    expect((await translator.ask('GET', `/texts/${id}/workflow`)).json).toMatchObject({
      stage: 'draft',
      writers: [{ id: translator.user.id, name: 'translator' }],
      may: ['submit', 'assign'],
      mayPublish: false,
      doubts: ['Nobody has approved this text: it was not sent to review.'],
      faults: [],
    });
    expect((await act(translator, id, 'submit')).json).toMatchObject({ stage: 'in-review' });
    expect((await act(translator, id, 'approve')).status).toBe(403);
    expect((await act(reviewer, id, 'request-changes')).status).toBe(400);
    const asked = await act(reviewer, id, 'request-changes', { note: ' The last line is missing. ' });
    expect(asked.json).toMatchObject({ stage: 'changes-requested' });
    const said = await payload.find({ collection: 'comments', where: { text: { equals: id } }, depth: 0 });
    expect(said.docs).toMatchObject([
      { words: 'The last line is missing.', author: reviewer.user.id, authorName: 'reviewer' },
    ]);
    expect((await act(translator, id, 'submit')).status).toBe(200);
    expect((await act(reviewer, id, 'approve')).json).toMatchObject({
      stage: 'approved',
      approvedBy: { id: reviewer.user.id },
      doubts: [],
    });
    expect((await publish(id)).status).toBe(200);
    const after = await newest(id);
    expect(after).toMatchObject({ stage: 'draft', writers: [], approvedBy: null, _status: 'published' });
    expect(await activityOf(id)).toEqual([
      'submit: draft → in-review',
      'request-changes: in-review → changes-requested',
      'submit: changes-requested → in-review',
      'approve: in-review → approved',
      'publish:  → edition 1',
    ]);
  });

  it('is sent to review whole: with a title, and no paragraph in the words of its source', async () => {
    const { id } = await writeUntranslated();
    await payload.update({ collection: 'texts', id, draft: true, data: { title: '' } });
    const refused = await act(translator, id, 'submit');
    expect(refused.status).toBe(409);
    expect(refused.says).toContain('no title');
    expect(refused.says).toContain('2 paragraphs are still in the words of the source');
    expect((await newest(id)).stage).toBe('draft');
  });

  it('loses its approval when words change, and not when something else does', async () => {
    const id = await write();
    await act(translator, id, 'submit');
    await act(reviewer, id, 'approve');
    const path = `/texts/${id}?draft=true&autosave=true`;
    expect((await editor.ask('PATCH', path, { slug: 'another' })).status).toBe(200);
    expect((await newest(id)).stage).toBe('approved');
    await editor.ask('PATCH', path, { body: paragraphs('First words.', 'Other words.') });
    const { stage, approvedBy, writers } = await newest(id);
    expect([stage, approvedBy]).toEqual(['in-review', null]);
    expect(relationIds(writers)).toEqual([translator.user.id, editor.user.id]);
    expect((await act(editor, id, 'approve')).says).toContain('somebody else approves');
    expect(await activityOf(id)).toContain('reopen: approved → in-review, because words changed');
  });

  it('is nobody’s to set by an ordinary save', async () => {
    const id = await write();
    const own = { stage: 'approved', approvedBy: editor.user.id, writers: [], assignee: editor.user.id };
    for (const { ask } of [translator, editor]) {
      const sent = { ...own, dueOn: '2030-01-01', untranslated: ['x'] };
      expect((await ask('PATCH', `/texts/${id}?draft=true`, sent)).status).toBe(200);
    }
    const text = await newest(id);
    expect(text).toMatchObject({ stage: 'draft', writers: [translator.user.id] });
    expect([text.approvedBy, text.assignee, text.dueOn]).toEqual([undefined, undefined, undefined]);
    expect(text.untranslated ?? []).toEqual([]);
  });

  it('is given to those who work in its language', async () => {
    const id = await write();
    const [mine, theirs] = [translator.user.id, reviewer.user.id];
    expect((await act(translator, id, 'assign', { assignee: theirs })).status).toBe(403);
    expect((await act(editor, id, 'assign', { assignee: foreigner.user.id })).says).toContain(
      'does not work',
    );
    expect((await act(translator, id, 'assign', { assignee: mine, dueOn: '2027-02-28' })).json).toMatchObject(
      {
        assignee: { id: mine },
        dueOn: '2027-02-28',
      },
    );
    expect((await act(reviewer, id, 'assign', { assignee: theirs })).status).toBe(409);
    await act(editor, id, 'assign', { assignee: theirs });
    expect((await act(editor, id, 'assign', { assignee: null })).json).toMatchObject({ dueOn: null });
    expect(await activityOf(id)).toEqual([
      'assign: nobody → translator, due 2027-02-28',
      'assign: translator, due 2027-02-28 → reviewer, due 2027-02-28',
      'assign: reviewer, due 2027-02-28 → nobody',
    ]);
  });

  it('answers nonsense and strangers with 4xx, never with 500', async () => {
    const id = await write();
    const bodies: [unknown, number][] = [
      ['{', 400],
      [[], 400],
      [{ action: 'publish' }, 400],
      [{ action: 'assign' }, 400],
      [{ action: 'assign', assignee: { $gt: '' } }, 400],
      [{ action: 'assign', assignee: 'nobody' }, 400],
      [{ action: 'assign', assignee: '0123456789abcdef01234567' }, 400],
      [{ action: 'assign', dueOn: '2027-02-30' }, 400],
      [{ action: 'submit', base: 'then' }, 400],
      [{ action: 'submit', note: {} }, 400],
      [{ action: 'approve' }, 409],
    ];
    for (const [body, status] of bodies) {
      expect([body, (await editor.ask('POST', `/texts/${id}/workflow`, body)).status]).toEqual([
        body,
        status,
      ]);
    }
    for (const other of ['x', '0123456789abcdef01234567']) {
      expect((await act(editor, other, 'submit')).status).toBe(404);
      expect((await editor.ask('GET', `/texts/${other}/workflow`)).status).toBe(404);
    }
    expect((await stranger('GET', `/texts/${id}/workflow`)).status).toBe(401);
    expect((await stranger('POST', `/texts/${id}/workflow`, { action: 'submit' })).status).toBe(401);
    expect((await act(foreigner, id, 'submit')).status).toBe(403);
    expect((await foreigner.ask('GET', `/texts/${id}/workflow`)).json.may).toEqual([]);
  });
});

describe('people at work on one text at the same time', () => {
  it('lose no word to a change of stage, six times', async () => {
    const id = await write();
    const path = `/texts/${id}?draft=true&autosave=true`;
    for (let round = 1; round <= 6; round++) {
      const body = paragraphs(`Words of round ${round}.`);
      const action = round % 2 === 1 ? 'submit' : 'reopen';
      const [saved, moved] = await Promise.all([
        translator.ask('PATCH', path, { body }),
        act(editor, id, action),
      ]);
      expect([round, saved.status, moved.status]).toEqual([round, 200, 200]);
      const text = await newest(id);
      expect(JSON.stringify(text.body)).toContain(`round ${round}.`);
      expect(text.stage).toBe(round % 2 === 1 ? 'in-review' : 'draft');
    }
  });

  it('give one the approval and tell the other', async () => {
    const id = await write();
    await act(translator, id, 'submit');
    const answers = await Promise.all([act(reviewer, id, 'approve'), act(editor, id, 'approve')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.says).toContain('approved already');
  });

  it('approve what they have read, when they say what that was', async () => {
    const id = await write();
    await act(translator, id, 'submit');
    const base = (await newest(id)).updatedAt;
    await translator.ask('PATCH', `/texts/${id}?draft=true&autosave=true`, { title: 'ថ្មី' });
    expect((await act(reviewer, id, 'approve', { base })).says).toContain('since you opened it');
    const { updatedAt } = await newest(id);
    expect((await act(reviewer, id, 'approve', { base: updatedAt })).status).toBe(200);
  });
});

describe('publishing', () => {
  it('refuses what nobody approved, whichever way an editor asks', async () => {
    const id = await write();
    const refused = await publish(id);
    expect(refused.status).toBe(400);
    expect(refused.says).toContain('Nobody has approved');
    expect(refused.says).toContain('"path":"publishAnyway"');
    const many = await editor.ask('PATCH', `/texts?where[id][equals]=${id}`, { _status: 'published' });
    expect(many.status).toBe(400);
    const article = await makeArticle(payload);
    const whole = {
      article: article.id,
      lang: 'km',
      title: 'T',
      kind: 'original',
      body: paragraphs('Words.'),
    };
    const created = await editor.ask('POST', '/texts', { ...whole, _status: 'published' });
    expect(created.status).toBe(400);
    for (const wrong of [1, {}, null, false]) {
      expect([wrong, (await publish(id, { publishAnyway: wrong })).status]).toEqual([wrong, 400]);
    }
    expect(await editionsOf(id)).toBe(0);
    const anyway = await editor.ask('POST', '/texts', {
      ...whole,
      _status: 'published',
      publishAnyway: true,
    });
    expect(anyway.status).toBe(201);
    const newId = String(toRecord(anyway.json.doc).id);
    expect(await activityOf(newId)).toEqual(['publish:  → edition 1, not approved']);
  });

  it('goes ahead when an editor insists, says so in the record, and stores nothing of the insisting', async () => {
    const id = await write();
    const [first] = toBlocks(textBody((await newest(id)).body), () => null).map(({ para }) => para);
    await payload.update({ collection: 'texts', id, draft: true, data: { machineDraft: [first ?? ''] } });
    expect((await publish(id)).says).toContain('1 paragraph was drafted by a machine');
    expect((await publish(id, { publishAnyway: true })).status).toBe(200);
    expect(await activityOf(id)).toEqual([
      'publish:  → edition 1, not approved, 1 paragraph of a machine’s draft unconfirmed',
    ]);
    const base = (await newest(id)).updatedAt;
    const draft = { title: 'T2', publishAnyway: true, base };
    expect((await editor.ask('PATCH', `/texts/${id}?draft=true`, draft)).status).toBe(200);
    const { connection } = payload.db;
    for (const name of ['texts', '_texts_versions']) {
      const any = ['publishAnyway', 'base', 'version.publishAnyway', 'version.base'].map((key) => ({
        [key]: { $exists: true },
      }));
      expect([name, await connection.collection(name).countDocuments({ $or: any })]).toEqual([name, 0]);
    }
    expect((await publish(id)).status).toBe(400);
  });

  it('never shows a translation with words of its source, even if somebody insists or nobody is logged in', async () => {
    const { id } = await writeUntranslated(['Source words.']);
    expect((await publish(id, { publishAnyway: true })).says).toContain('One paragraph is still');
    await expect(payload.update({ collection: 'texts', id, data: { _status: 'published' } })).rejects.toThrow(
      'One paragraph is still',
    );
  });

  it('at a time asks as well, of whoever scheduled it', async () => {
    const id = await write();
    const job = {
      task: 'schedulePublish' as const,
      input: {
        type: 'publish' as const,
        doc: { relationTo: 'texts' as const, value: id },
        user: { relationTo: 'users' as const, value: editor.user.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    };
    await payload.jobs.queue(job);
    expect(await runDueJob(payload)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringContaining('Nobody has approved') as string,
    });
    await act(translator, id, 'submit');
    await act(reviewer, id, 'approve');
    await payload.jobs.queue(job);
    expect(await runDueJob(payload)).toMatchObject({ outcome: 'done' });
    expect(await activityOf(id)).toContain('publish:  → edition 1');
  });

  it('asks the command line nothing', async () => {
    const id = await write();
    await payload.update({ collection: 'texts', id, data: { _status: 'published' } });
    expect(await editionsOf(id)).toBe(1);
  });

  it('of an old version asks again, and its marks come back with its words', async () => {
    const { id, paras } = await writeUntranslated(['Source words.']);
    const versionOf = async (status: 'draft' | 'published') => {
      const where = { parent: { equals: id }, 'version._status': { equals: status } };
      const { docs } = await payload.findVersions({ collection: 'texts', where, sort: '-updatedAt' });
      return docs[0]?.id ?? '';
    };
    const untranslated = await versionOf('draft');
    for (const words of ['Own words.', 'Better words.']) {
      await payload.update({ collection: 'texts', id, draft: true, data: { body: paragraphs(words) } });
      await act(translator, id, 'submit');
      await act(reviewer, id, 'approve');
      expect((await publish(id)).status).toBe(200);
      if (words === 'Better words.') break;
      const first = await versionOf('published');
      await payload.update({ collection: 'texts', id, draft: true, data: { title: 'ផ្សេង' } });
      await act(translator, id, 'submit');
      await act(reviewer, id, 'approve');
      const refused = await editor.ask('POST', `/texts/versions/${first}`);
      expect([refused.status, refused.says]).toEqual([400, expect.stringContaining('Nobody has approved')]);
      expect(await editionsOf(id)).toBe(1);
      expect((await newest(id)).stage).toBe('approved');
    }
    expect((await editor.ask('POST', `/texts/versions/${untranslated}?draft=true`)).status).toBe(200);
    const restored = await newest(id);
    expect(restored.untranslated).toEqual(paras);
    expect([restored.stage, relationIds(restored.writers)]).toEqual(['draft', [editor.user.id]]);
    expect((await publish(id, { publishAnyway: true })).says).toContain('One paragraph is still');
  });
});
