import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';
import { toLexical, type NewBlock } from '@/domain/to-lexical';
import { provideEnvironment } from '@/env';
import type { Locale } from '@/i18n/locales';
import type { Text } from '@/payload-types';
import type { Role } from '@collections/fields/roles';
import { getCurrentEdition } from '../get-edition';
import { publishText } from '../publish-text';
import { startTranslation } from '../start-translation';
import { toStoredBody } from '../text-body';
import { readTask, say, startMachine, translateAll } from './start-machine-for-tests';

let payload: Payload;
let machine: Awaited<ReturnType<typeof startMachine>>;
let translator: Record<string, string>;
let editor: Record<string, string>;

const login = async (role: Role, languages: Locale[] = []) => {
  const { email } = await makeUser(payload, role, languages);
  const password = 'correct horse battery staple';
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  return { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
};

beforeAll(async () => {
  payload = await openTestArchive();
  machine = await startMachine();
  provideEnvironment({ MACHINE_URL: machine.url, MACHINE_KEY: 'a-key', MACHINE_MODEL: 'small' });
  translator = await login('translator', ['vi']);
  editor = await login('editor');
});
beforeEach(() => {
  machine.requests.length = 0;
  machine.answers((request, response) => say(response, JSON.stringify(translateAll(request))));
});
afterAll(async () => {
  await machine.stop();
  await payload.destroy();
});

const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const request = new Request(`http://localhost:3000/api${path}`, init);
  const response = await handleEndpoints({ config, request });
  const json: unknown = await response.json();
  return { status: response.status, json: toRecord(json), text: JSON.stringify(json) };
};
const draft = (text: Text, paras: unknown, headers = translator) =>
  call('POST', `/texts/${text.id}/machine-draft`, { paras }, headers);
const stored = ({ id }: Text) => payload.findByID({ collection: 'texts', id, draft: true, depth: 0 });
const rowsOf = async (text: Text) => {
  const { json } = await call('GET', `/texts/${text.id}/workbench`, undefined, translator);
  return new Map(toRecords(json.rows).map((row) => [String(row.para), row]));
};
const write = async (text: Text, para: string, markup: string, headers = translator) => {
  const base = (await rowsOf(text)).get(para)?.base;
  return call('PATCH', `/texts/${text.id}/paragraphs`, { changes: [{ para, base, markup }] }, headers);
};

const WORDS = { a1: 'The army came at dawn.', a2: 'Nobody saw it.', a3: 'It left again.' };

async function makeDraft(): Promise<Text> {
  const article = await makeArticle(payload);
  const blocks = Object.entries(WORDS).map(([para, text]): NewBlock => {
    return { type: 'paragraph', para, content: [{ type: 'text', text }] };
  });
  const source = await makeText(payload, article, { body: toStoredBody(toLexical(blocks)) });
  const fresh = () => createLocalReq({}, payload);
  await publishText({ payload, req: await fresh(), id: source.id });
  return startTranslation({ payload, req: await fresh(), article: article.id, fromLang: 'en', lang: 'vi' });
}

describe('a machine draft', () => {
  it('fills what is untranslated, and nothing else, and is marked as one', async () => {
    const text = await makeDraft();
    expect((await write(text, 'a2', 'Không ai thấy.')).status).toBe(200);
    const { status, json } = await draft(text, ['a1', 'a2']);
    expect(status).toBe(200);
    expect(toRecords(json.rows)).toMatchObject([
      { para: 'a1', target: { markup: `Máy: ${WORDS.a1}` }, marks: { machine: true, untranslated: false } },
    ]);
    expect(readTask(machine.requests[0]!).paragraphs).toEqual([{ id: 'a1', text: WORDS.a1 }]);
    expect(await stored(text)).toMatchObject({ machineDraft: ['a1'], untranslated: ['a3'] });
    expect((await draft(text, ['a1', 'a2'])).json).toEqual({ rows: [] });
    expect(machine.requests).toHaveLength(1);
  });

  it('takes along what the glossary says of the words in it', async () => {
    await payload.create({
      collection: 'terms',
      data: {
        renderings: [
          { lang: 'en', form: 'army' },
          { lang: 'vi', form: 'quân đội' },
        ],
      },
    });
    await payload.create({
      collection: 'terms',
      data: {
        renderings: [
          { lang: 'en', form: 'elsewhere' },
          { lang: 'vi', form: 'nơi khác' },
        ],
      },
    });
    await draft(await makeDraft(), ['a1']);
    expect(readTask(machine.requests[0]!).glossary).toEqual([{ forms: ['army'], rendering: 'quân đội' }]);
  });

  it('leaves alone what somebody wrote while the machine was at work', async () => {
    const text = await makeDraft();
    machine.answers(async (request, response) => {
      await write(text, 'a1', 'Tôi viết.');
      say(response, JSON.stringify(translateAll(request)));
    });
    const { json } = await draft(text, ['a1', 'a3']);
    expect(toRecords(json.rows).map(({ para }) => para)).toEqual(['a3']);
    expect((await rowsOf(text)).get('a1')).toMatchObject({
      target: { markup: 'Tôi viết.' },
      marks: { machine: false },
    });
    expect(await stored(text)).toMatchObject({ machineDraft: ['a3'], untranslated: ['a2'] });
  });

  it('keeps marks, and is words where it is HTML', async () => {
    const text = await makeDraft();
    const drafts = { a1: '**Quân đội** <img src=x onerror=alert(1)>', a2: '[x](javascript:alert(1))' };
    machine.answers((_, response) => say(response, JSON.stringify(drafts)));
    expect((await draft(text, ['a1', 'a2', 'a3'])).status).toBe(200);
    const body = JSON.stringify((await stored(text)).body);
    expect(body).toContain('"text":" <img src=x onerror=alert(1)>"');
    expect(body).not.toContain('"url":"javascript');
    expect(await stored(text)).toMatchObject({ machineDraft: ['a1', 'a2'], untranslated: ['a3'] });
  });

  it('is unmarked when a person changes or confirms it', async () => {
    const text = await makeDraft();
    await draft(text, ['a1', 'a2', 'a3']);
    expect((await write(text, 'a1', 'Quân đội đến lúc bình minh.')).status).toBe(200);
    expect((await call('POST', `/texts/${text.id}/checks`, { paras: ['a2'] }, translator)).status).toBe(200);
    expect((await stored(text)).machineDraft).toEqual(['a3']);
  });

  it('is not published, unless an editor insists, and then readers are told and nothing of it is remembered', async () => {
    const text = await makeDraft();
    await write(text, '@title', 'Nhan đề');
    await write(text, 'a2', 'Không ai thấy.');
    await draft(text, ['a1', 'a3']);
    const save = { _status: 'published', title: 'Nhan đề' };
    const refused = await call('PATCH', `/texts/${text.id}`, save, editor);
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/machine/i);
    const { status } = await call('PATCH', `/texts/${text.id}`, { ...save, publishAnyway: true }, editor);
    expect(status).toBe(200);
    const req = await createLocalReq({}, payload);
    const current = await getCurrentEdition({ payload, req, text: text.id });
    expect(current?.edition.content.machineDraft).toEqual(['a1', 'a3']);
    const units = await payload.find({
      collection: 'memory',
      where: { text: { equals: text.id } },
      depth: 0,
    });
    expect(units.docs.map(({ para }) => para)).toEqual(['a2']);
  });
});

describe('asking for one', () => {
  it('is refused to strangers, in other languages and with what is no list of ids', async () => {
    const text = await makeDraft();
    expect((await draft(text, ['a1'], { 'Content-Type': 'application/json' })).status).toBe(401);
    const other = await draft(text, ['a1'], await login('translator', ['km']));
    expect(other).toMatchObject({ status: 403, text: expect.stringContaining('vi') as string });
    for (const paras of [
      [],
      'a1',
      [{ $gt: '' }],
      ['@title'],
      Array(11).fill('a1'),
      undefined,
      ['a'.repeat(41)],
    ]) {
      expect([paras, (await draft(text, paras)).status]).toEqual([paras, 400]);
    }
    expect((await draft({ ...text, id: 'nonsense' }, ['a1'])).status).toBe(404);
    expect((await draft({ ...text, id: '0'.repeat(24) }, ['a1'])).status).toBe(404);
    expect(machine.requests).toEqual([]);
    expect((await draft(text, ['a9'])).json).toEqual({ rows: [] });
  });

  it('says what failed, and writes nothing', async () => {
    const text = await makeDraft();
    machine.answers((_, response) => {
      response.statusCode = 429;
      response.end();
    });
    expect(await draft(text, ['a1'])).toMatchObject({
      status: 502,
      text: expect.stringContaining('429') as string,
    });
    expect((await stored(text)).untranslated).toHaveLength(3);
  });

  it('is refused while no machine is set up', async () => {
    provideEnvironment({ MACHINE_URL: '' });
    const refused = await draft(await makeDraft(), ['a1']);
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('MACHINE_URL') as string });
    provideEnvironment({ MACHINE_URL: machine.url });
  });
});
