import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { hashEdition } from '@/domain/hashing';
import { getNewestEdition } from './get-edition';
import { publishText } from './publish-text';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const draft = (id: string, data: object) =>
  payload.update({ collection: 'texts', id, data, draft: true, depth: 0 });
const noteIn = async (id: string, asDraft: boolean) =>
  (await payload.findByID({ collection: 'texts', id, draft: asDraft, depth: 0 })).changeNote ?? null;

describe('the note of what changed', () => {
  it('goes into the edition and its hash, and leaves the text and its newest version', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publish(text.id);
    await draft(text.id, { body: paragraphs('New words.'), changeNote: '  A name corrected. ' });
    const answer = await publish(text.id);
    expect(answer.changeNote ?? null).toBeNull();
    const newest = await getNewestEdition({ payload, req: await fresh(), text: text.id });
    expect(newest?.edition).toMatchObject({ number: 2, note: 'A name corrected.' });
    expect(newest && hashEdition(newest.edition)).toBe(newest?.edition.hash);
    expect([await noteIn(text.id, false), await noteIn(text.id, true)]).toEqual([null, null]);
    await draft(text.id, { body: paragraphs('Newer words.') });
    await publish(text.id);
    const { docs } = await payload.find({
      collection: 'editions',
      where: { text: { equals: text.id } },
      sort: 'number',
    });
    expect(docs.map(({ note }) => note ?? null)).toEqual([null, 'A name corrected.', null]);
  });

  it('is not lost when nothing has changed: the publish is refused at its field, the draft keeps it', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publish(text.id);
    await draft(text.id, { changeNote: 'Nothing at all.' });
    await expect(publish(text.id)).rejects.toMatchObject({
      data: {
        errors: [{ path: 'changeNote', message: expect.stringContaining('since edition 1') as string }],
      },
    });
    expect(await noteIn(text.id, true)).toBe('Nothing at all.');
    await draft(text.id, { changeNote: '' });
    await publish(text.id);
  });

  it('goes with a text that is created as published', async () => {
    const article = await makeArticle(payload);
    const { id } = await payload.create({
      collection: 'texts',
      data: {
        article: article.id,
        lang: 'en',
        kind: 'original',
        title: 'At once',
        body: paragraphs('Words.'),
        changeNote: 'First.',
        _status: 'published',
      },
    });
    expect((await getNewestEdition({ payload, req: await fresh(), text: id }))?.edition.note).toBe('First.');
    expect(await noteIn(id, true)).toBeNull();
  });
});
