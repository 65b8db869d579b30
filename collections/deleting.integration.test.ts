import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive } from '@/cli/testing/open-test-archive';
import { toLexical } from '@/domain/to-lexical';
import { publishText } from '@/editing/publish-text';
import { storePhoto } from '@/editing/store-photo';
import { toStoredBody } from '@/editing/text-body';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);

describe('deleting', () => {
  it('is refused for what has editions', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    await expect(payload.delete({ collection: 'articles', id: article.id })).rejects.toThrow('has texts');
    await publishText({ payload, req: await fresh(), id: text.id });
    await expect(payload.delete({ collection: 'texts', id: text.id })).rejects.toThrow('has an edition');
    await expect(payload.delete({ collection: 'articles', id: article.id })).rejects.toThrow(
      'Unpublish its texts',
    );
    const draft = await makeText(payload, article, { lang: 'fr' });
    await payload.delete({ collection: 'texts', id: draft.id });
    expect(
      (await payload.count({ collection: 'texts', where: { article: { equals: article.id } } })).totalDocs,
    ).toBe(1);
  });

  it('is refused for what is used, with where; allowed for what is not', async () => {
    const person = await payload.create({ collection: 'people', data: { kind: 'person', name: 'In Use' } });
    const series = await payload.create({ collection: 'series', data: { label: 'A series' } });
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const req = await fresh();
    const photo = await storePhoto({
      payload,
      req,
      bytes,
      mimeType: 'image/png',
      name: 'red.png',
      credit: '',
      lang: 'en',
    });
    const article = await makeArticle(payload, { series: series.id, workingTitle: 'The user' });
    const text = await makeText(payload, article, { title: 'Uses them' });
    // In the draft only, which Payload keeps apart from the text.
    await payload.update({
      collection: 'texts',
      id: text.id,
      draft: true,
      data: {
        credits: [{ role: 'author', person: person.id }],
        body: toStoredBody(toLexical([{ type: 'figure', photo, caption: 'Red' }])),
      },
    });
    await expect(payload.delete({ collection: 'people', id: person.id })).rejects.toThrow('“Uses them”');
    await expect(payload.delete({ collection: 'photos', id: photo })).rejects.toThrow('“Uses them”');
    await expect(payload.delete({ collection: 'series', id: series.id })).rejects.toThrow('“The user”');
    const unused = await payload.create({ collection: 'people', data: { kind: 'person', name: 'Unused' } });
    await payload.delete({ collection: 'people', id: unused.id });
    const { docs } = await payload.find({ collection: 'activity', where: { action: { equals: 'delete' } } });
    expect(docs.map(({ label, from }) => [label, from])).toContainEqual(['Unused', 'people']);
  });

  it('is refused for who is named by an edition, though no text names them any more', async () => {
    const person = await payload.create({
      collection: 'people',
      data: { kind: 'person', name: 'Once Credited' },
    });
    const credits = [{ role: 'translator' as const, person: person.id }];
    const text = await makeText(payload, await makeArticle(payload), { credits, title: 'Older' });
    await publishText({ payload, req: await fresh(), id: text.id });
    await payload.update({
      collection: 'texts',
      id: text.id,
      data: { credits: [], title: 'Newer' },
      draft: true,
    });
    await publishText({ payload, req: await fresh(), id: text.id });
    const gone = payload.delete({ collection: 'people', id: person.id });
    await expect(gone).rejects.toThrow('edition 1 of “Older”');
    const { docs } = await payload.find({
      collection: 'activity',
      where: { action: { equals: 'credit-change' } },
    });
    expect(docs).toMatchObject([{ from: 'translator: Once Credited', to: '' }]);
  });
});
