import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { paraOf } from '@/domain/paragraph-ids';
import { isPid } from '@/domain/pid';
import { toLexical } from '@/domain/to-lexical';
import { publishText } from '@/editing/publish-text';
import { storePhoto } from '@/editing/store-photo';
import { textBody, toStoredBody } from '@/editing/text-body';
import type { Text } from '@/payload-types';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const parasOf = (text: Text) => (textBody(text.body)?.root.children ?? []).map(paraOf);
const teal = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('permanent ids', () => {
  it('are minted, whatever is sent, and never change', async () => {
    const article = await makeArticle(payload, { pid: 'mine' });
    expect(isPid(article.pid)).toBe(true);
    const changed = await payload.update({
      collection: 'articles',
      id: article.id,
      data: { pid: 'd1other000' },
    });
    expect(changed.pid).toBe(article.pid);
  });
});

describe('paragraph ids', () => {
  it('are given at the first save and stay with their words, autosave after autosave', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const [first, second] = parasOf(text);
    expect(new Set([first, second, null]).size).toBe(3);
    const save = (body: Text['body']) =>
      payload.update({
        collection: 'texts',
        id: text.id,
        data: { body },
        draft: true,
        autosave: true,
        depth: 0,
      });
    const moved = await save(paragraphs('More words.', 'New.', 'First words.'));
    expect(parasOf(moved)).toEqual([second, expect.any(String), first]);
    const back = await save(paragraphs('First words.', 'More words.'));
    expect(parasOf(back)).toEqual([first, second]);
  });
});

describe('one text for each language of an article', () => {
  it('refuses a second with a sentence, also when a draft moves there', async () => {
    const article = await makeArticle(payload);
    await makeText(payload, article, { title: 'Taken' });
    const refusal = {
      data: { errors: [{ path: 'lang', message: expect.stringContaining('“Taken”') as string }] },
    };
    await expect(makeText(payload, article)).rejects.toMatchObject(refusal);
    const other = await makeText(payload, article, { lang: 'fr' });
    const move = payload.update({ collection: 'texts', id: other.id, data: { lang: 'en' }, draft: true });
    await expect(move).rejects.toMatchObject(refusal);
  });

  it('keeps the language of what was published', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    const move = payload.update({ collection: 'texts', id: text.id, data: { lang: 'km' }, draft: true });
    await expect(move).rejects.toMatchObject({ data: { errors: [{ path: 'lang' }] } });
  });

  it('lets drafts without article, language or slug be many', async () => {
    const empty = () => payload.create({ collection: 'texts', draft: true, data: {}, depth: 0 });
    expect((await empty()).id).not.toBe((await empty()).id);
  });
});

describe('what is stored', () => {
  it('is a body that pages can show', async () => {
    const article = await makeArticle(payload);
    const body = toStoredBody({
      root: { type: 'root', version: 1, children: [{ type: 'script', version: 1 }] },
    });
    await expect(makeText(payload, article, { body })).rejects.toMatchObject({
      data: { errors: [{ path: 'body', message: expect.stringContaining('“script”') as string }] },
    });
  });

  it('is a date, a credit that names somebody, a whole part', async () => {
    await expect(makeArticle(payload, { date: 'last year' })).rejects.toMatchObject({
      data: { errors: [{ path: 'date', message: expect.stringContaining('2019-08-26') as string }] },
    });
    await expect(makeArticle(payload, { part: 1.5 })).rejects.toThrow();
    const nobody = { credits: [{ role: 'author' as const }], _status: 'published' as const };
    const text = await makeText(payload, await makeArticle(payload));
    await expect(payload.update({ collection: 'texts', id: text.id, data: nobody })).rejects.toMatchObject({
      data: { errors: [{ path: 'credits', message: expect.stringContaining('names nobody') as string }] },
    });
  });

  it('shows the translator beside the author in lists', async () => {
    const person = await payload.create({ collection: 'people', data: { kind: 'person', name: 'Mai Test' } });
    const text = await makeText(payload, await makeArticle(payload), {
      credits: [
        { role: 'author', name: 'An Author' },
        { role: 'translator', person: person.id, asPrinted: 'Translated by Mai Test' },
      ],
    });
    expect(text).toMatchObject({ authorLine: 'An Author', translatorLine: 'Mai Test' });
  });
});

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
});

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
  });
});
