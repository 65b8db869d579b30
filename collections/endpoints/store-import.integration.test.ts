import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toBlocks } from '@/domain/blocks';
import { isRecord, toRecord, toRecords, toText, type JsonRecord } from '@/domain/json-reading';
import { storeImport } from '@/editing/store-import';
import { textBody } from '@/editing/text-body';
import { buildDocx, buildParagraph, PICTURE } from '@/importing/fixtures/build-docx';
import { readArticle } from '@/importing/read-article';
import type { Text, User } from '@/payload-types';

type Answer = { status: number; json: JsonRecord; says: string };

let payload: Payload;
let editor: User;
let translator: User;
beforeAll(async () => {
  payload = await openTestArchive();
  editor = await makeUser(payload, 'editor');
  translator = await makeUser(payload, 'translator', ['km']);
});
afterAll(() => payload.destroy());

async function ask(user: User | null, path: string, body: BodyInit): Promise<Answer> {
  const headers = new Headers(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {});
  if (user) {
    const data = { email: user.email, password: 'correct horse battery staple' };
    const { token } = await payload.login({ collection: 'users', data });
    headers.set('Authorization', `JWT ${token ?? ''}`);
  }
  const request = new Request(`http://localhost:3000/api/texts/${path}`, { method: 'POST', headers, body });
  const response = await handleEndpoints({ config: payload.config, request });
  const json = toRecord(await response.json());
  return { status: response.status, json, says: toText(toRecords(json.errors)[0]?.message) };
}

const paste = (words: string, more: object = {}) =>
  JSON.stringify({ fileName: 'pasted.txt', words, ...more });
const form = (name: string, bytes: Uint8Array, more: Record<string, string> = {}) => {
  const data = new FormData();
  data.set('file', new File([new Uint8Array(bytes)], name));
  for (const [key, value] of Object.entries(more)) data.set(key, value);
  return data;
};

/** What the view sends when nobody corrects anything. */
function toCorrected(reading: JsonRecord, more: JsonRecord = {}): JsonRecord {
  const { title, titleProposed, lede, lang, date, outlet, url, credits, blocks } = reading;
  return {
    article: null,
    title: title ?? titleProposed,
    titleSupplied: title === null,
    ...{ lede, lang, date, outlet, url, series: null, part: null },
    credits: toRecords(credits).map(({ role, name, asPrinted }) => ({
      role,
      name,
      asPrinted,
      asPerson: true,
    })),
    blocks,
    ...more,
  };
}

const WORDS = (subject: string) =>
  `The ${subject} came home\n\nBy Lan Song\n\nThe ${subject} rose in the morning and went down again.\n\nNobody saw the ${subject} go, and nobody asked for it.`;

const newest = (id: unknown) =>
  payload.findByID({ collection: 'texts', id: String(id), draft: true, depth: 0 });
const bodyOf = (text: Text) =>
  toBlocks(textBody(text.body), (photo, caption) => ({
    picture: { sha256: photo, width: 1, height: 1 },
    alt: '',
    caption,
    credit: '',
  })).map((block) => ({ ...block, para: '' }));

describe('reading for the import view', () => {
  it('gives the parts as a form and stores nothing', async () => {
    const before = await payload.count({ collection: 'texts' });
    const { status, json } = await ask(translator, 'readings', paste(WORDS('river')));
    expect(status).toBe(200);
    expect(json).toMatchObject({ lang: 'en', already: null, place: null, pictures: [] });
    expect(json.credits).toEqual([
      { role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song', known: false },
    ]);
    expect(toRecords(json.input)[2]).toEqual({ line: 3, text: 'By Lan Song' });
    expect(await payload.count({ collection: 'texts' })).toEqual(before);
  });

  it.each([
    ['a stranger', null, paste('Words'), 401, 'Log in'],
    ['no JSON', 'editor', '{"words":', 400, 'field “file”'],
    ['words that are none', 'editor', '{"words":{"$gt":""}}', 400, 'field “file”'],
    ['nothing', 'editor', paste('  '), 400, 'no words'],
    ['an unknown language', 'editor', paste('Words', { lang: 'xx' }), 400, 'no such language'],
    ['an article that is none', 'editor', paste('Words', { article: 'x' }), 404, 'no such article'],
    ['an article that is an object', 'editor', paste('Words', { article: { $gt: '' } }), 400, 'its id'],
  ])('refuses %s with a sentence', async (_what, who, body, status, sentence) => {
    const answer = await ask(who ? editor : null, 'readings', body);
    expect([answer.status, answer.says]).toEqual([status, expect.stringContaining(sentence)]);
  });

  it('refuses files of another type, damaged, empty, too large, or that unpack without end', async () => {
    const bomb = buildDocx(buildParagraph('x'), { 'word/media/zeros.png': Buffer.alloc(101 * 1024 * 1024) });
    for (const [name, bytes, status, sentence] of [
      ['a.exe', Buffer.from('x'), 400, 'cannot be imported'],
      ['a.docx', Buffer.from('PK\x03\x04 broken'), 400, 'damaged'],
      ['a.txt', Buffer.alloc(0), 400, 'empty'],
      ['a.txt', Buffer.alloc(21 * 1024 * 1024, 'a'), 413, '20 MB'],
      ['a.docx', bomb, 400, '100 MB'],
    ] as const) {
      const answer = await ask(editor, 'readings', form(name, bytes));
      expect([answer.status, answer.says]).toEqual([status, expect.stringContaining(sentence)]);
    }
    const none = new FormData();
    none.set('file', 'words');
    expect((await ask(editor, 'readings', none)).status).toBe(400);
  });
});

describe('storing a corrected reading', () => {
  it('stores a draft as it was corrected, once, and says where it was imported before', async () => {
    const words = WORDS('moon');
    const { json } = await ask(editor, 'readings', paste(words));
    const [first, ...rest] = toRecords(json.blocks);
    const corrected = toCorrected(json, {
      title: 'The moon, corrected',
      series: 'Skies',
      part: 2,
      url: 'https://example.org/moon',
      credits: [{ role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song', asPerson: false }],
      blocks: [...rest, { ...first, type: 'quote', markup: 'It **rose**.^[Twice.]' }],
    });
    const stored = await ask(editor, 'imports', paste(words, { corrected }));
    expect([stored.status, stored.says]).toEqual([201, '']);
    const text = await newest(stored.json.id);
    expect(text).toMatchObject({
      title: 'The moon, corrected',
      kind: 'original',
      _status: 'draft',
      credits: [{ role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song' }],
      source: { url: 'https://example.org/moon' },
    });
    expect(text.credits?.[0]?.person ?? null).toBeNull();
    expect(bodyOf(text).at(-1)).toMatchObject({
      type: 'quote',
      content: [
        { type: 'text', text: 'It ' },
        { type: 'text', text: 'rose', marks: ['bold'] },
        { type: 'text', text: '.' },
        { type: 'note', content: [{ type: 'text', text: 'Twice.' }] },
      ],
    });
    const again = await ask(editor, 'imports', paste(words, { corrected }));
    expect([again.status, again.says]).toEqual([409, expect.stringContaining('imported before')]);
    const read = await ask(editor, 'readings', paste(words));
    expect(read.json.already).toEqual({ text: text.id, title: 'The moon, corrected' });
  });

  it.each([
    ['no corrected reading', () => undefined, 'Invalid'],
    ['an empty title', (made: JsonRecord) => ({ ...made, title: ' ' }), 'Write a title'],
    ['an object for a title', (made: JsonRecord) => ({ ...made, title: { $gt: '' } }), 'Say the title'],
    ['a date that is none', (made: JsonRecord) => ({ ...made, date: '2019-02-30' }), 'no date'],
    ['a script for an address', (made: JsonRecord) => ({ ...made, url: 'javascript:1' }), 'no web address'],
    ['a picture that the file lacks', withPicture, 'no picture 8'],
    ['no blocks', (made: JsonRecord) => ({ ...made, blocks: [] }), 'keep at least one'],
  ])('refuses %s and stores nothing', async (_what, change, sentence) => {
    const words = WORDS('cloud');
    const { json } = await ask(editor, 'readings', paste(words));
    const answer = await ask(editor, 'imports', paste(words, { corrected: change(toCorrected(json)) }));
    expect(answer.status).toBe(400);
    if (sentence !== 'Invalid') expect(answer.says).toContain(sentence);
    expect(
      (await payload.count({ collection: 'articles', where: { workingTitle: { like: 'cloud' } } })).totalDocs,
    ).toBe(0);
  });

  it('lets a translator add nothing that the rules forbid, and says so', async () => {
    const words = WORDS('wind');
    const { json } = await ask(translator, 'readings', paste(words));
    const say = (more: JsonRecord) =>
      ask(translator, 'imports', paste(words, { corrected: toCorrected(json, more) }));
    expect(await say({})).toMatchObject({ status: 403, says: expect.stringContaining('(en)') as string });
    expect(await say({ lang: 'km' })).toMatchObject({
      status: 403,
      says: expect.stringContaining('Editors add new articles') as string,
    });
    const article = (await makeArticle(payload)).id;
    expect(await say({ lang: 'km', article, outlet: 'Wind Post' })).toMatchObject({
      status: 403,
      says: expect.stringContaining('“Wind Post”') as string,
    });
    expect(
      (await payload.count({ collection: 'people', where: { name: { equals: 'Lan Song' } } })).totalDocs,
    ).toBe(0);
    const { status, json: stored } = await say({ lang: 'km', article });
    expect([status, stored.kind]).toEqual([201, 'original']);
    expect((await newest(stored.id)).writers).toEqual([translator.id]);
  });

  it('adds a translation under the ids of its source, and refuses a second one with the way there', async () => {
    const article = await makeArticle(payload, { originalLang: 'en' });
    const source = await makeText(payload, article, { title: 'Source' });
    await payload.update({ collection: 'texts', id: source.id, data: { _status: 'published' } });
    const paras = toBlocks(textBody((await newest(source.id)).body), () => null).map(({ para }) => para);
    const words = WORDS('stone');
    const { json } = await ask(translator, 'readings', paste(words, { article: article.id, lang: 'km' }));
    expect(toRecord(json.place)).toMatchObject({ source: { text: source.id, lang: 'en', edition: 1 } });
    expect(toRecords(json.blocks).map(({ para }) => para)).toEqual(paras);
    const blocks = toRecords(json.blocks).map((block, index) =>
      index === 1 ? { ...block, para: null } : block,
    );
    const corrected = toCorrected(json, { article: article.id, lang: 'km', blocks });
    const stored = await ask(translator, 'imports', paste(words, { corrected, lang: 'km' }));
    expect([stored.status, stored.says]).toEqual([201, '']);
    const text = await newest(stored.json.id);
    expect(text).toMatchObject({ kind: 'translation', translatedFrom: { text: source.id, edition: 1 } });
    expect(Object.keys(toRecord(text.translatedFrom?.paragraphs))).toEqual([paras[0]]);
    const own = toBlocks(textBody(text.body), () => null).map(({ para }) => para);
    expect(own[0]).toBe(paras[0]);
    expect(paras).not.toContain(own[1]);
    const other = `${words}\n\nAnother line follows here.`;
    const second = await ask(translator, 'imports', paste(other, { corrected, lang: 'km' }));
    expect(second).toMatchObject({ status: 409, says: expect.stringContaining('already') as string });
    expect(toRecords(second.json.errors)[0]?.data).toEqual({ text: text.id, article: article.id });
  });

  it('stores pictures of a .docx once by their bytes, with their alternative text', async () => {
    const png = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const files = (words: string) =>
      buildDocx(
        [buildParagraph(words), PICTURE, buildParagraph('They weave all day. They rest at night.')].join(''),
        {
          'word/media/loom.png': new Uint8Array(png),
        },
      );
    for (const words of ['The loom stands under the house.', 'The loom stands in the yard now.']) {
      const { json } = await ask(editor, 'readings', form('loom.docx', files(words)));
      expect(toRecords(json.pictures)).toMatchObject([{ mimeType: 'image/png', size: png.byteLength }]);
      expect(String(toRecords(json.pictures)[0]?.preview)).toMatch(/^data:image\/webp;base64,/);
      const corrected = JSON.stringify(toCorrected(json));
      const stored = await ask(editor, 'imports', form('loom.docx', files(words), { corrected }));
      expect([stored.status, stored.says]).toEqual([201, '']);
      expect(bodyOf(await newest(stored.json.id)).some(({ type }) => type === 'figure')).toBe(true);
    }
    const { docs } = await payload.find({ collection: 'photos', where: { originalName: { exists: true } } });
    expect(docs).toHaveLength(1);
    expect(docs[0]?.alt).toBe('A wooden loom');
  });
});

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(seeds.length === 0)('the seed articles', () => {
  it.each(seeds)('%s stored unchanged is what the command line stores', async (name) => {
    const bytes = readFileSync(join(SEEDS, name));
    const { json } = await ask(editor, 'readings', form(name, bytes));
    const corrected = JSON.stringify(toCorrected(json));
    const { says, json: stored } = await ask(editor, 'imports', form(name, bytes, { corrected }));
    expect(says).toBe('');
    const viewed = await newest(stored.id);
    await payload.delete({ collection: 'texts', id: viewed.id });
    const req = await createLocalReq({}, payload);
    const article = await readArticle({ fileName: name, bytes });
    const typed = await newest(
      (await storeImport({ payload, req, article, file: name, options: {} })).text.id,
    );
    const facts = ({ title, titleSupplied, summary, lang, kind, source, credits, importKey }: Text) => ({
      ...{ title, titleSupplied, summary, lang, kind, source, importKey },
      credits: credits?.map(({ role, person, asPrinted }) => ({ role, person, asPrinted })),
    });
    expect(facts(viewed)).toEqual(facts(typed));
    expect(bodyOf(viewed)).toEqual(bodyOf(typed));
    expect(isRecord(viewed.body)).toBe(true);
  });
});

function withPicture(made: JsonRecord): JsonRecord {
  const [block, ...rest] = toRecords(made.blocks);
  return { ...made, blocks: [{ ...block, type: 'figure', picture: 7 }, ...rest] };
}
