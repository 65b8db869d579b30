import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive } from '@/cli/testing/open-test-archive';
import { toLexical } from '@/domain/to-lexical';
import { listOutdated } from '@/editing/list-outdated';
import { toStoredBody } from '@/editing/text-body';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const teal = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('photos', () => {
  it('are kept once, under the hash of their bytes, upright', async () => {
    const data = await teal();
    const file = { data, mimetype: 'image/jpeg', name: 'boat.jpg', size: data.byteLength };
    const photo = await payload.create({ collection: 'photos', data: {}, file });
    expect(photo).toMatchObject({
      filename: `${photo.sha256}.jpg`,
      originalName: 'boat.jpg',
      width: 30,
      height: 40,
    });
    const again = payload.create({ collection: 'photos', data: {}, file: { ...file, name: 'copy.jpg' } });
    await expect(again).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('“boat.jpg”') as string }] },
    });
    const replace = payload.update({ collection: 'photos', id: photo.id, data: {}, file });
    await expect(replace).rejects.toThrow('keeps its file');
  });

  it('are pictures: a drawing with scripts in it is refused', async () => {
    const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const [mimetype, name] of [
      ['image/svg+xml', 'x.svg'],
      ['image/png', 'x.png'],
    ] as const) {
      const file = { data, mimetype, name, size: data.byteLength };
      await expect(payload.create({ collection: 'photos', data: {}, file })).rejects.toThrow();
    }
  });

  it('change no edition by a new caption; the archive knows which texts would change', async () => {
    const photo = (await payload.find({ collection: 'photos', limit: 1 })).docs[0];
    const body = toStoredBody(
      toLexical([
        { type: 'figure', photo: photo?.id ?? '', caption: '' },
        { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
      ]),
    );
    const article = await makeArticle(payload);
    const plain = await makeText(payload, article, { body, title: 'Default caption' });
    const own = toStoredBody(toLexical([{ type: 'figure', photo: photo?.id ?? '', caption: 'Own' }]));
    const other = await makeText(payload, article, { body: own, lang: 'fr' });
    for (const { id } of [plain, other])
      await payload.update({ collection: 'texts', id, data: { _status: 'published' } });
    const outdated = async () =>
      listOutdated({ payload, req: await createLocalReq({}, payload), sha256: photo?.sha256 ?? '' });
    expect(await outdated()).toEqual([]);
    await payload.update({
      collection: 'photos',
      id: photo?.id ?? '',
      locale: 'en',
      data: { caption: 'New words' },
    });
    expect((await payload.count({ collection: 'editions' })).totalDocs).toBe(2);
    expect(await outdated()).toEqual([{ id: plain.id, title: 'Default caption', lang: 'en' }]);
    await payload.update({ collection: 'texts', id: plain.id, data: { _status: 'published' } });
    expect(await outdated()).toEqual([]);
  });
});
