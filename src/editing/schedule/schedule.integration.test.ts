import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
} from '@/cli/testing/open-test-archive';
import type { User } from '@/payload-types';
import { toObjectId } from '../to-object-id';
import { claimJob, LEASE_MS } from './claim-job';
import { runDueJob } from './run-due-job';

let payload: Payload;
let editor: User;
beforeAll(async () => {
  payload = await openTestArchive();
  editor = await makeUser(payload, 'editor');
});
afterAll(() => payload.destroy());

const jobs = () => payload.db.connection.collection('payload-jobs');
const jobOf = (id: string | number) => jobs().findOne({ _id: toObjectId(payload, String(id)) });
const publicationsOf = (text: string) =>
  payload.count({ collection: 'publications', where: { text: { equals: text } } });
const editionsOf = (text: string) =>
  payload.count({ collection: 'editions', where: { text: { equals: text } } });

async function makeApproved(): Promise<string> {
  const text = await makeText(payload, await makeArticle(payload));
  const approved = { stage: 'approved' as const };
  await payload.update({ collection: 'texts', id: text.id, draft: true, data: approved });
  return text.id;
}

type Asked = { user?: User; inMs?: number; type?: 'publish' | 'unpublish' };

async function schedule(text: string, { user = editor, inMs = -1000, type = 'publish' }: Asked = {}) {
  const { id } = await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'texts', value: text },
      user: { relationTo: 'users', value: user.id },
    },
    waitUntil: new Date(Date.now() + inMs),
    req: await createLocalReq({}, payload),
  });
  return id;
}

async function runAll(): Promise<string[]> {
  const outcomes: string[] = [];
  for (;;) {
    const done = await runDueJob(payload);
    if (!done) return outcomes;
    outcomes.push(done.outcome === 'done' ? 'done' : `${done.outcome}: ${done.sentence}`);
  }
}

describe('what was scheduled', () => {
  it('is published at its time as the one who asked, and its job is gone', async () => {
    const text = await makeApproved();
    const id = await schedule(text);
    expect(await runAll()).toEqual(['done']);
    expect((await publicationsOf(text)).totalDocs).toBe(1);
    expect(await jobOf(id)).toBeNull();
    const { docs } = await payload.find({ collection: 'activity', where: { action: { equals: 'publish' } } });
    expect(docs[0]).toMatchObject({ who: editor.name });
  });

  it('waits for its time', async () => {
    const text = await makeApproved();
    const id = await schedule(text, { inMs: 60_000 });
    expect(await runAll()).toEqual([]);
    await jobs().deleteOne({ _id: toObjectId(payload, String(id)) });
  });

  it('is taken from readers at its time', async () => {
    const text = await makeApproved();
    await schedule(text);
    await runAll();
    await schedule(text, { type: 'unpublish' });
    expect(await runAll()).toEqual(['done']);
    expect((await publicationsOf(text)).totalDocs).toBe(0);
  });

  it('is refused to who may not publish', async () => {
    const text = await makeApproved();
    const user = await makeUser(payload, 'translator', ['en']);
    await expect(schedule(text, { user })).rejects.toThrow('Editors decide when readers see a text');
  });

  it('is refused, and stays so, when the one who asked may publish no more', async () => {
    const text = await makeApproved();
    const user = await makeUser(payload, 'editor');
    const id = await schedule(text, { user });
    await payload.update({ collection: 'users', id: user.id, data: { roles: ['translator'] } });
    expect(await runAll()).toEqual([expect.stringContaining('refused')]);
    expect(await jobOf(id)).toMatchObject({ hasError: true, processing: false });
    expect(await runAll()).toEqual([]);
    expect((await publicationsOf(text)).totalDocs).toBe(0);
  });

  it('is claimed by one of many workers, and published once', async () => {
    const texts = await Promise.all(Array.from({ length: 12 }, makeApproved));
    for (const text of texts) await schedule(text);
    const outcomes = await Promise.all([runAll(), runAll(), runAll(), runAll()]);
    expect(outcomes.flat().filter((outcome) => outcome === 'done')).toHaveLength(12);
    expect(outcomes.flat().filter((outcome) => outcome.startsWith('refused'))).toEqual([]);
    for (const text of texts) expect((await editionsOf(text)).totalDocs).toBe(1);
  });

  it('goes to another worker when the one that took it has died', async () => {
    const text = await makeApproved();
    const id = await schedule(text);
    expect(await claimJob(payload)).toMatchObject({ text });
    expect(await claimJob(payload)).toBeNull();
    const past = { $set: { claimedAt: new Date(Date.now() - LEASE_MS - 1000) } };
    await jobs().updateOne({ _id: toObjectId(payload, String(id)) }, past);
    expect(await runAll()).toEqual(['done']);
    expect((await editionsOf(text)).totalDocs).toBe(1);
  });

  it('is put off while somebody else is saving the text, and then done', async () => {
    const text = await makeApproved();
    await schedule(text);
    const session = await payload.db.connection.startSession();
    session.startTransaction();
    const heldBy = { $set: { heldBy: 'somebody else' } };
    await payload.db.connection
      .collection('texts')
      .updateOne({ _id: toObjectId(payload, text) }, heldBy, { session });
    const first = await runDueJob(payload);
    await session.abortTransaction();
    expect(first).toMatchObject({ outcome: 'put-off' });
    await jobs().updateMany({}, { $set: { waitUntil: new Date(Date.now() - 1000) } });
    expect(await runAll()).toEqual(['done']);
  });

  it('publishes the words that were there at its time', async () => {
    const text = await makeApproved();
    await schedule(text);
    const body = paragraphs('Later words.');
    await payload.update({ collection: 'texts', id: text, draft: true, data: { body } });
    await payload.update({ collection: 'texts', id: text, draft: true, data: { stage: 'approved' } });
    await runAll();
    const { docs } = await payload.find({ collection: 'editions', where: { text: { equals: text } } });
    expect(JSON.stringify(docs[0]?.content)).toContain('Later words.');
  });
});
