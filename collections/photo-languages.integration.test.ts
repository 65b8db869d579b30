import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { sha256Hex } from '@/domain/hashing';
import { toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import { toLexical } from '@/domain/to-lexical';
import { toStoredBody } from '@/editing/text-body';
import { env } from '@/env';
import type { Photo } from '@/payload-types';

let payload: Payload;
let editor: string;
let translator: string;
beforeAll(async () => {
  payload = await openTestArchive();
  [editor, translator] = [await login('editor'), await login('translator')] as [string, string];
});
afterAll(() => payload.destroy());

async function login(role: 'editor' | 'translator'): Promise<string> {
  const { email } = await makeUser(payload, role, ['vi']);
  const data = { email, password: 'correct horse battery staple' };
  return (await payload.login({ collection: 'users', data })).token ?? '';
}

let hue = 0;
async function makePhoto(data: Partial<Photo> = {}): Promise<Photo> {
  const picture = sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: ++hue * 16, g: 255 - hue * 16, b: 9 } },
  });
  const bytes = await picture.withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const file = { data: bytes, mimetype: 'image/jpeg', name: `p${hue}.jpg`, size: bytes.byteLength };
  return payload.create({ collection: 'photos', data, file, locale: 'en', depth: 0 });
}

type Answer = { status: number; json: JsonRecord; says: string };

async function ask(token: string, method: string, at: string, body?: unknown): Promise<Answer> {
  const request = new Request(`http://localhost:3000/api${at}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await handleEndpoints({ config, request });
  const json = toRecord(await response.json());
  return { status: response.status, json, says: String(toRecords(json.errors)[0]?.message) };
}

const read = (id: string) => payload.findByID({ collection: 'photos', id, locale: 'all', depth: 0 });

describe('the words of a photo', () => {
  it('are written in all languages by one save, and read back together', async () => {
    const { id, updatedAt: base } = await makePhoto({ caption: 'A boat', rights: 'All kept' });
    const words = {
      en: { alt: 'A boat on a river' },
      vi: { caption: 'Con thuyền', alt: 'Thuyền' },
      km: { alt: 'ទូក' },
    };
    const change = { base, credit: 'An Agency', focal: { x: 20, y: 0 }, words };
    const { status, json } = await ask(editor, 'PATCH', `/photos/${id}/languages`, change);
    expect(status).toBe(200);
    expect(toRecord(json.photo)).toMatchObject({
      credit: 'An Agency',
      focal: { x: 20, y: 0 },
      words: {
        en: { caption: 'A boat', alt: 'A boat on a river', rights: 'All kept' },
        vi: { caption: 'Con thuyền', alt: 'Thuyền', rights: '' },
        km: { caption: '', alt: 'ទូក', rights: '' },
        fr: { caption: '', alt: '', rights: '' },
      },
    });
    const again = await ask(editor, 'PATCH', `/photos/${id}/languages`, {
      base: toRecord(json.photo).base,
      words: { fr: { alt: 'Une barque' } },
    });
    expect(again.status).toBe(200);
    expect(await read(id)).toMatchObject({ alt: { vi: 'Thuyền', fr: 'Une barque' }, credit: 'An Agency' });
  });

  it('are not written over what somebody saved meanwhile: the answer says what that is', async () => {
    const { id, updatedAt: base } = await makePhoto({ caption: 'Before' });
    await payload.update({ collection: 'photos', id, locale: 'vi', data: { caption: 'Của họ' } });
    const { status, json, says } = await ask(editor, 'PATCH', `/photos/${id}/languages`, {
      base,
      words: { vi: { caption: 'Của tôi' } },
    });
    expect([status, says]).toEqual([409, expect.stringContaining('after you opened it')]);
    expect(toRecord(json.theirs)).toMatchObject({ words: { vi: { caption: 'Của họ' } } });
    expect(await read(id)).toMatchObject({ caption: { en: 'Before', vi: 'Của họ' } });
  });

  it('are written all or not at all', async () => {
    const { id, updatedAt: base } = await makePhoto({ caption: 'Whole' });
    const words = { en: { caption: 'Half' }, vi: { caption: 'Refused' } };
    const hooks = payload.collections.photos.config.hooks.beforeChange;
    hooks.push(({ data }: { data: Partial<Photo> }) => {
      if (data.caption === 'Refused') throw new Error('A save that fails.');
      return data;
    });
    const { status } = await ask(editor, 'PATCH', `/photos/${id}/languages`, { base, words });
    hooks.pop();
    expect(status).toBe(500);
    expect(await read(id)).toMatchObject({ caption: { en: 'Whole' }, updatedAt: base });
  });

  it('are changed by editors only, read by everyone who is signed in', async () => {
    const { id, updatedAt: base } = await makePhoto({ caption: 'Ours' });
    const change = { base, words: { vi: { caption: 'Theirs' } } };
    expect((await ask(translator, 'PATCH', `/photos/${id}/languages`, change)).status).toBe(403);
    expect((await ask('', 'PATCH', `/photos/${id}/languages`, change)).status).toBe(401);
    expect((await ask('', 'GET', `/photos/${id}/languages`)).status).toBe(401);
    expect((await ask(translator, 'GET', `/photos/${id}/languages`)).json.mayEdit).toBe(false);
    expect((await ask(editor, 'GET', `/photos/${id}/languages`)).json.mayEdit).toBe(true);
    expect(await read(id)).toMatchObject({ caption: { en: 'Ours' } });
  });

  it('are refused with a sentence when they are none', async () => {
    const { id, updatedAt: base } = await makePhoto();
    for (const body of [
      null,
      [],
      'words',
      { words: {} },
      { base: { $gt: '' }, words: {} },
      { base, words: 'en' },
      { base, words: { de: { alt: 'x' } } },
      { base, words: { en: 'x' } },
      { base, words: { en: { alt: { $gt: '' } } } },
      { base, words: { en: { sha256: 'x' } } },
      { base, words: { en: { alt: 'x'.repeat(10_001) } } },
      { base, words: {}, credit: 7 },
      { base, words: {}, focal: { x: 101, y: 0 } },
      { base, words: {}, focal: 'middle' },
    ]) {
      const { status, says } = await ask(editor, 'PATCH', `/photos/${id}/languages`, body);
      expect([body, status]).toEqual([body, 400]);
      expect(says).not.toContain('undefined');
    }
    for (const other of ['000000000000000000000000', 'nothing']) {
      expect((await ask(editor, 'GET', `/photos/${other}/languages`)).status).toBe(404);
      expect((await ask(editor, 'PATCH', `/photos/${other}/languages`, { base, words: {} })).status).toBe(
        404,
      );
    }
  });
});

describe('a photo', () => {
  it('keeps its file and size when the point to keep in sight is set, as Payload’s own control does it', async () => {
    const photo = await makePhoto();
    const at = `/photos/${photo.id}?uploadEdits[focalPoint][x]=25&uploadEdits[focalPoint][y]=75`;
    expect((await ask(editor, 'PATCH', at, { credit: 'C' })).status).toBe(200);
    const after = await payload.findByID({ collection: 'photos', id: photo.id, depth: 0 });
    const { filename, sha256, width, height, filesize } = photo;
    expect(after).toMatchObject({ filename, sha256, width, height, filesize, focalX: 25, focalY: 75 });
    expect([width, height]).toEqual([30, 40]);
    expect(sha256Hex(await readFile(path.join(env.MEDIA_DIR, filename ?? '')))).toBe(sha256);
  });

  it('names the texts that use it, drafts and published', async () => {
    const { id } = await makePhoto();
    const article = await makeArticle(payload, { leadPhoto: id });
    const body = toStoredBody(toLexical([{ type: 'figure', photo: id, caption: 'Own' }]));
    const published = await makeText(payload, article, { body, title: 'Published' });
    await payload.update({ collection: 'texts', id: published.id, data: { _status: 'published' } });
    const draft = await makeText(payload, article, { body, title: 'Draft', lang: 'vi' });
    const { json } = await ask(translator, 'GET', `/photos/${id}/languages`);
    const uses = toRecords(json.uses).map(({ collection, id, state }) => [collection, id, state]);
    expect(uses).toEqual([
      ['texts', published.id, 'both'],
      ['texts', draft.id, 'draft'],
      ['articles', article.id, null],
    ]);
  });
});

describe('photos without an alternative text', () => {
  it('are counted by language, as the list of the admin filters them: none written or emptied', async () => {
    const before = toRecords((await ask(editor, 'GET', '/photos/missing-alts')).json.missing);
    const whole = await makePhoto({ alt: 'Seen' });
    const emptied = await makePhoto({ alt: '' });
    const bare = await makePhoto();
    const after = toRecords((await ask(editor, 'GET', '/photos/missing-alts')).json.missing);
    const grown = (lang: string) => Number(countOf(after, lang)) - Number(countOf(before, lang));
    expect(['en', 'vi', 'km', 'fr'].map(grown)).toEqual([2, 3, 3, 3]);
    const filter =
      'where[or][0][and][0][alt][exists]=false&where[or][1][and][0][alt][equals]=&limit=500&depth=0';
    const { json } = await ask(editor, 'GET', `/photos?locale=en&${filter}`);
    const listed = toRecords(json.docs).map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining([emptied.id, bare.id]));
    expect(listed).not.toContain(whole.id);
    expect(listed).toHaveLength(Number(countOf(after, 'en')));
    expect((await ask('', 'GET', '/photos/missing-alts')).status).toBe(401);
  });
});

const countOf = (rows: JsonRecord[], of: string) => rows.find(({ lang }) => lang === of)?.count;
