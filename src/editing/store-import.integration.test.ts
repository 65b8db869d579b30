import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestArchive } from '@/cli/testing/open-test-archive';
import type { ImportedArticle } from '@/importing/reading';
import { getNewestEdition } from './get-edition';
import { storeImport } from './store-import';

let payload: Payload;
let picture: Buffer;
beforeAll(async () => {
  payload = await openTestArchive();
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => payload.destroy());

const reading = (changes: Partial<ImportedArticle> = {}): ImportedArticle => ({
  title: null,
  titleProposed: 'Boats on the river',
  lede: 'How the boats came back.',
  lang: 'en',
  date: '2019-08-26T07:06+07:00',
  outlet: 'The River Post',
  credits: [{ role: 'translator', name: 'Mai Test', asPrinted: 'Translated by Mai Test' }],
  series: { marker: 'to be continued', part: null, continues: true },
  blocks: [
    { type: 'paragraph', content: [{ type: 'text', text: 'The river rose.' }], startsSection: true, line: 2 },
    { type: 'figure', caption: { text: 'A boat', credit: 'River Post' }, line: 3 },
  ],
  leftOut: [],
  warnings: [{ line: null, text: '', message: 'There is no title.' }],
  ...changes,
});

const store = async (article: ImportedArticle, options = {}) =>
  storeImport({ payload, req: await createLocalReq({}, payload), article, file: 'boats.txt', options });

describe('storing an import', () => {
  it('stores a file once, however often it comes and wherever its lines stand', async () => {
    const first = await store(reading());
    const lines = reading().blocks.map((block) => ({ ...block, line: block.line + 5 }));
    const again = await store(reading({ blocks: lines }), { publish: true });
    expect(first.status).toBe('created');
    expect(again).toEqual({ ...first, status: 'already' });
  });

  it('publishes with the credit as printed, a supplied title, and a caption without its picture', async () => {
    const { article, text } = await store(reading({ lede: 'Published.' }), {
      publish: true,
      series: 'Rivers',
    });
    const req = await createLocalReq({}, payload);
    const content = (await getNewestEdition({ payload, req, text: text.id }))?.edition.content;
    expect(content).toMatchObject({
      title: 'Boats on the river',
      titleSupplied: true,
      kind: 'translation',
      credits: [{ role: 'translator', name: 'Mai Test', asPrinted: 'Translated by Mai Test' }],
      source: { outlet: 'The River Post', date: '2019-08-26T07:06+07:00' },
      body: [
        { type: 'paragraph', number: 1, startsSection: true },
        { type: 'figure', picture: null, caption: 'A boat', credit: 'River Post' },
      ],
    });
    const { docs } = await payload.find({
      collection: 'publications',
      where: { articlePid: { equals: article.pid } },
    });
    expect(docs[0]).toMatchObject({ sortDate: '2019-08-26T00:06', outlet: 'The River Post' });
    expect(docs[0]?.seriesPid).toMatch(/^s1/);
  });

  it('knows people, outlets and pictures again', async () => {
    const caption = {
      text: 'Teal',
      credit: '',
      data: { bytes: picture, mimeType: 'image/jpeg', name: 'teal.jpg' },
    };
    const withPicture = (lede: string) =>
      reading({ lede, blocks: [{ type: 'figure', caption, line: 1 }, ...reading().blocks] });
    const one = await store(withPicture('One.'), { publish: true });
    await store(withPicture('Two.'), { publish: true });
    const count = async (collection: 'people' | 'outlets' | 'photos') =>
      (await payload.count({ collection })).totalDocs;
    expect([await count('people'), await count('outlets'), await count('photos')]).toEqual([1, 1, 1]);
    const req = await createLocalReq({}, payload);
    const figure = (await getNewestEdition({ payload, req, text: one.text.id }))?.edition.content.body[0];
    expect(figure).toMatchObject({ type: 'figure', picture: { width: 40, height: 30 }, caption: 'Teal' });
  });

  it('stores nothing of an article that cannot be published', async () => {
    const before = await payload.count({ collection: 'articles' });
    const empty = reading({
      lede: 'Empty.',
      blocks: [],
      credits: [{ role: 'author', name: 'Nobody Stays', asPrinted: '' }],
    });
    await expect(store(empty, { publish: true })).rejects.toThrow();
    expect(await payload.count({ collection: 'articles' })).toEqual(before);
    const left = await payload.count({ collection: 'people', where: { name: { equals: 'Nobody Stays' } } });
    expect(left.totalDocs).toBe(0);
  });
});
