import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { publishText, unpublishText } from './publish-text';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const recordOf = (articlePid: string | null | undefined) =>
  payload.db.connection.collection('records').findOne({ articlePid });

describe('the record of a text', () => {
  it('is stored as the reading side reads it, and follows every publish and unpublish', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    expect(await recordOf(article.pid)).toBeNull();
    await publish(text.id);
    const edition = (await payload.find({ collection: 'editions', where: { text: { equals: text.id } } }))
      .docs[0];
    const first = await recordOf(article.pid);
    expect(first).toEqual({
      _id: first?._id,
      articlePid: article.pid,
      lang: 'en',
      edition: payload.db.connection.base.Types.ObjectId.createFromHexString(edition?.id ?? ''),
      number: 1,
      deleted: false,
      date: null,
      originalLang: null,
      stamp: expect.any(Date) as Date,
    });
    await unpublishText({ payload, req: await fresh(), id: text.id });
    const second = await recordOf(article.pid);
    expect(second).toMatchObject({ _id: first?._id, number: 1, deleted: true });
    await payload.update({
      collection: 'texts',
      id: text.id,
      data: { body: paragraphs('New.') },
      draft: true,
    });
    await publish(text.id);
    const third = await recordOf(article.pid);
    expect(third).toMatchObject({ _id: first?._id, number: 2, deleted: false });
    const stamps = [first, second, third].map((record) => Number(record?.stamp));
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other));
    expect(new Set(stamps).size).toBe(3);
  });

  it('is stamped by the database after the commit, whatever the clock of the server says', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    const commit = payload.db.commitTransaction.bind(payload.db);
    let committed = 0;
    const slow = vi.spyOn(payload.db, 'commitTransaction').mockImplementation(async (id) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      committed = Date.now();
      await commit(id);
    });
    await publish(text.id);
    slow.mockRestore();
    expect(Number((await recordOf(article.pid))?.stamp)).toBeGreaterThanOrEqual(committed);
  });

  it('is stamped when what is harvested of the article changes, in all its languages', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    await publish(text.id);
    const before = Number((await recordOf(article.pid))?.stamp);
    await payload.update({ collection: 'articles', id: article.id, data: { notes: 'Nobody sees this.' } });
    expect(Number((await recordOf(article.pid))?.stamp)).toBe(before);
    await payload.update({ collection: 'articles', id: article.id, data: { date: '1979' } });
    expect(Number((await recordOf(article.pid))?.stamp)).toBeGreaterThan(before);
  });

  it('keeps what a citation says of the article, also what an editor set by hand, when the text goes', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    await publish(text.id);
    const facts = { date: '1979', originalLang: 'vi' } as const;
    await payload.update({ collection: 'articles', id: article.id, data: facts });
    expect(await recordOf(article.pid)).toMatchObject({ ...facts, deleted: false });
    await unpublishText({ payload, req: await fresh(), id: text.id });
    await payload.update({ collection: 'articles', id: article.id, data: { date: '1980' } });
    expect(await recordOf(article.pid)).toMatchObject({ ...facts, deleted: true });
  });

  it('is never deleted', async () => {
    await expect(payload.delete({ collection: 'records', where: {} })).rejects.toThrow('stays');
  });
});
