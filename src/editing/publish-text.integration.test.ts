import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { hashEdition } from '@/domain/hashing';
import { getNewestEdition } from './get-edition';
import { publishText, unpublishText } from './publish-text';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const editionsOf = async (text: string) =>
  (await payload.find({ collection: 'editions', where: { text: { equals: text } }, sort: 'number' })).docs;
const publicationOf = async (text: string) =>
  (await payload.find({ collection: 'publications', where: { text: { equals: text } }, depth: 0 })).docs;

describe('publishing a text', () => {
  it('writes edition 1 and says that it is current', async () => {
    const article = await makeArticle(payload, { date: '2019-08' });
    const text = await makeText(payload, article);
    await publishText({ payload, req: await fresh(), id: text.id });
    const [edition] = await editionsOf(text.id);
    expect(edition).toMatchObject({ number: 1, articlePid: article.pid, lang: 'en', previousHash: null });
    expect(await publicationOf(text.id)).toMatchObject([
      { number: 1, slug: 'a-title', sortDate: '2019-08', year: 2019, articlePid: article.pid },
    ]);
    const stored = await getNewestEdition({ payload, req: await fresh(), text: text.id });
    expect(stored && hashEdition(stored.edition)).toBe(edition?.hash);
  });

  it('writes the next edition when, and only when, readers would see a difference', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    await publishText({ payload, req: await fresh(), id: text.id });
    expect(await editionsOf(text.id)).toHaveLength(1);
    await payload.update({
      collection: 'texts',
      id: text.id,
      data: { body: paragraphs('First words.', 'Other words.') },
      draft: true,
    });
    expect(await editionsOf(text.id)).toHaveLength(1);
    await publishText({ payload, req: await fresh(), id: text.id });
    const [first, second, ...more] = await editionsOf(text.id);
    expect(more).toEqual([]);
    expect(second).toMatchObject({ number: 2, previousHash: first?.hash });
    expect((await publicationOf(text.id))[0]).toMatchObject({ number: 2 });
  });

  it('keeps the address when the title changes', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    await payload.update({ collection: 'texts', id: text.id, data: { title: 'Another' }, draft: true });
    await publishText({ payload, req: await fresh(), id: text.id });
    expect((await publicationOf(text.id))[0]).toMatchObject({ title: 'Another', slug: 'a-title' });
  });

  it('says what lacks, and writes nothing', async () => {
    const text = await makeText(payload, await makeArticle(payload), {
      title: '',
      kind: 'abstract',
      body: null,
    });
    const refused = publishText({ payload, req: await fresh(), id: text.id });
    await expect(refused).rejects.toMatchObject({
      message: expect.stringContaining('The title is ours') as string,
      data: { errors: [{ path: 'title' }, { path: 'body' }, { path: 'abstractBy' }] },
    });
    expect(await editionsOf(text.id)).toEqual([]);
  });

  it('takes a text from readers and keeps its editions; published again, it is the same edition', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    const [before] = await publicationOf(text.id);
    await unpublishText({ payload, req: await fresh(), id: text.id });
    expect(await publicationOf(text.id)).toEqual([]);
    expect(await editionsOf(text.id)).toHaveLength(1);
    await publishText({ payload, req: await fresh(), id: text.id });
    expect((await publicationOf(text.id))[0]).toMatchObject({
      number: 1,
      firstPublishedAt: before?.firstPublishedAt,
    });
  });

  it('leaves the public copy alone while a draft is written beside it', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    await payload.update({
      collection: 'texts',
      id: text.id,
      data: { title: 'Draft' },
      draft: true,
      autosave: true,
    });
    expect((await publicationOf(text.id))[0]).toMatchObject({ title: 'A title', number: 1 });
  });

  it('gives the article the earliest date of its published sources, in all its publications', async () => {
    const article = await makeArticle(payload);
    const en = await makeText(payload, article, { source: { date: '2020-05-01' } });
    const vi = await makeText(payload, article, { lang: 'vi', source: { date: '2019-08-26T07:06+07:00' } });
    await publishText({ payload, req: await fresh(), id: en.id });
    expect((await publicationOf(en.id))[0]).toMatchObject({ date: '2020-05-01' });
    await publishText({ payload, req: await fresh(), id: vi.id });
    expect((await publicationOf(en.id))[0]).toMatchObject({
      date: '2019-08-26T07:06+07:00',
      sortDate: '2019-08-26T00:06',
    });
    await payload.update({ collection: 'articles', id: article.id, data: { date: '1979' } });
    expect((await publicationOf(vi.id))[0]).toMatchObject({ sortDate: '1979', year: 1979 });
  });
});

describe('the record', () => {
  it('tells who published what, from which edition to which', async () => {
    const text = await makeText(payload, await makeArticle(payload), { title: 'Recorded' });
    await publishText({ payload, req: await fresh(), id: text.id });
    await unpublishText({ payload, req: await fresh(), id: text.id });
    const { docs } = await payload.find({
      collection: 'activity',
      where: { label: { contains: 'Recorded' } },
      sort: 'at',
    });
    expect(docs).toMatchObject([
      { who: 'the command line', action: 'publish', to: 'edition 1' },
      { who: 'the command line', action: 'unpublish', from: 'edition 1' },
    ]);
  });
});
