import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive, reqOf } from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';
import { toLexical } from '@/domain/to-lexical';
import type { Locale } from '@/i18n/locales';
import type { Article, Text, User } from '@/payload-types';
import { checkTranslation } from '../check-translation';
import { getCurrentEdition } from '../get-edition';
import { publishText, unpublishText } from '../publish-text';
import { toStoredBody } from '../text-body';
import { toObjectId } from '../to-object-id';
import { liftWithdrawal, withdraw } from '../withdraw';
import { relationId } from '../relation-id';
import { rebuildMemory } from './rebuild-memory';
import { rememberText } from './remember-text';

let payload: Payload;
let headers: Record<string, string>;
let editor: User;
beforeAll(async () => {
  payload = await openTestArchive();
  editor = await makeUser(payload, 'editor');
  const { email } = await makeUser(payload, 'translator', ['vi']);
  const password = 'correct horse battery staple';
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  headers = { Authorization: `JWT ${token ?? ''}` };
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async ({ id }: Text) => publishText({ payload, req: await fresh(), id });
const unpublish = async ({ id }: Text) => unpublishText({ payload, req: await fresh(), id });

/** Paragraph id → words. */
type Words = Record<string, string>;
const bodyOf = (words: Words) =>
  toStoredBody(
    toLexical(
      Object.entries(words).map(([para, text]) => {
        return { type: 'paragraph', para, content: [{ type: 'text', text }] };
      }),
    ),
  );
const rewrite = ({ id }: Text, words: Words) =>
  payload.update({ collection: 'texts', id, data: { body: bodyOf(words) }, draft: true, depth: 0 });

async function makeSource(article: Article, words: Words): Promise<Text> {
  const text = await makeText(payload, article, { body: bodyOf(words) });
  await publish(text);
  return text;
}

async function makeTranslation(source: Text, words: Words, data: Partial<Text> = {}): Promise<Text> {
  const article = await payload.findByID({
    collection: 'articles',
    id: relationId(source.article) ?? '',
    depth: 0,
  });
  const current = await getCurrentEdition({ payload, req: await fresh(), text: source.id });
  const { number = 1, paragraphs = [] } = current?.edition ?? {};
  return makeText(payload, article, {
    lang: 'vi',
    kind: 'translation',
    title: 'Bản dịch',
    credits: [{ role: 'translator', name: 'Trần Thị Mẫu' }],
    body: bodyOf(words),
    translatedFrom: {
      text: source.id,
      edition: number,
      paragraphs: Object.fromEntries(paragraphs.map(({ para, hash }) => [para, hash])),
    },
    ...data,
  });
}

/** The source's words of each unit of a text, by paragraph. */
async function remembered({ id }: Text): Promise<Words> {
  const { docs } = await payload.find({
    collection: 'memory',
    where: { text: { equals: id } },
    sort: 'para',
    depth: 0,
    pagination: false,
  });
  return Object.fromEntries(docs.map(({ para, source }) => [para, source]));
}

const EN = { p1: 'The ferry left before dawn.', p2: 'Nobody was on board.', p3: '1979' };
const VI = { p1: 'Chuyến phà rời bến trước bình minh.', p2: 'Không có ai trên phà.', p3: '1979' };

async function makePair(data: Partial<Text> = {}) {
  const article = await makeArticle(payload);
  const en = await makeSource(article, EN);
  const vi = await makeTranslation(en, VI, data);
  await publish(vi);
  return { article, en, vi };
}

const ask = async (path: string, as = headers) => {
  const request = new Request(`http://localhost:3000/api${path}`, { headers: as });
  const response = await handleEndpoints({ config, request });
  const json: unknown = await response.json();
  return { status: response.status, matches: toRecords(toRecord(json).matches), json: toRecord(json) };
};

describe('what is remembered', () => {
  it('is every paragraph of a published translation with the words of its source', async () => {
    const { vi, en } = await makePair();
    const { docs } = await payload.find({
      collection: 'memory',
      where: { text: { equals: vi.id } },
      depth: 0,
    });
    expect(docs.find(({ para }) => para === 'p1')).toMatchObject({
      sourceText: en.id,
      sourceLang: 'en',
      targetLang: 'vi',
      source: EN.p1,
      target: VI.p1,
      edition: 1,
      title: 'Bản dịch',
      translators: ['Trần Thị Mẫu'],
      size: 22,
    });
    // The same words in both languages are no translation.
    expect(await remembered(vi)).toEqual({ p1: EN.p1, p2: EN.p2 });
  });

  it('is nothing of drafts, of abstracts, of originals, and of what a machine drafted', async () => {
    const { article, en, vi } = await makePair({ machineDraft: ['p2'] });
    expect(await remembered(vi)).toEqual({ p1: EN.p1 });
    await rewrite(vi, { ...VI, p1: 'Chưa xong' });
    expect(await remembered(vi)).toEqual({ p1: EN.p1 });
    expect(await remembered(en)).toEqual({});
    const abstract = await makeTranslation(
      en,
      { p1: 'Résumé' },
      {
        lang: 'fr',
        kind: 'abstract',
        article: article.id,
        titleSupplied: true,
        abstractBy: [{ role: 'author', name: 'Anne Exemple' }],
      },
    );
    await publish(abstract);
    expect(await remembered(abstract)).toEqual({});
  });

  it('follows each edition, and keeps the words that were translated while the source goes on', async () => {
    const { en, vi } = await makePair();
    await rewrite(en, { ...EN, p1: 'The ferry left at noon.' });
    await publish(en);
    expect(await remembered(vi)).toEqual({ p1: EN.p1, p2: EN.p2 });
    await rewrite(vi, { p1: 'Chuyến phà rời bến buổi trưa.', p3: '1979' });
    await checkTranslation({ payload, req: await reqOf(payload, editor), id: vi.id, paras: ['p1'] });
    await publish(vi);
    expect(await remembered(vi)).toEqual({ p1: 'The ferry left at noon.' });
  });
});

describe('what readers lose', () => {
  it('is forgotten when translation or source is unpublished, and comes back', async () => {
    const { en, vi } = await makePair();
    const before = await remembered(vi);
    for (const text of [vi, en]) {
      await unpublish(text);
      expect(await remembered(vi)).toEqual({});
      await publish(text);
      expect(await remembered(vi)).toEqual(before);
    }
  });

  it.each(['article', 'vi', 'en'] as const)('is forgotten while %s is withdrawn', async (what) => {
    const pair = await makePair();
    const before = await remembered(pair.vi);
    const scope = what === 'article' ? 'article' : 'text';
    const { id } = await withdraw({
      payload,
      req: await fresh(),
      scope,
      id: pair[what].id,
      reason: 'Asked.',
      locale: 'en',
    });
    expect(await remembered(pair.vi)).toEqual({});
    await liftWithdrawal({ payload, req: await fresh(), id });
    expect(await remembered(pair.vi)).toEqual(before);
  });

  it('is forgotten of the edition of the source that is withdrawn', async () => {
    const { en, vi } = await makePair();
    await rewrite(en, { ...EN, p1: 'The ferry left at noon.' });
    await publish(en);
    await checkTranslation({ payload, req: await reqOf(payload, editor), id: vi.id, paras: ['p1'] });
    await publish(vi);
    const after = { p1: 'The ferry left at noon.', p2: EN.p2 };
    expect(await remembered(vi)).toEqual(after);
    const current = await getCurrentEdition({ payload, req: await fresh(), text: en.id });
    const { id } = await withdraw({
      payload,
      req: await fresh(),
      scope: 'edition',
      id: current?.id ?? '',
      reason: 'Asked.',
      locale: 'en',
    });
    expect(await remembered(vi)).toEqual({ p2: EN.p2 });
    await liftWithdrawal({ payload, req: await fresh(), id });
    expect(await remembered(vi)).toEqual(after);
  });

  it('is not offered even where a unit was left behind', async () => {
    const { en, vi } = await makePair();
    const other = await makeSource(await makeArticle(payload), { x1: EN.p1 });
    const draft = await makeTranslation(other, { x1: 'x' });
    const left = await payload.db.connection.collection('memory').find().toArray();
    const offered = async () => (await ask(`/texts/${draft.id}/memory?para=x1`)).matches.length;
    expect(await offered()).toBeGreaterThan(0);
    for (const text of [vi, en]) {
      await unpublish(text);
      await payload.db.connection.collection('memory').deleteMany({});
      await payload.db.connection
        .collection('memory')
        .insertMany(left.filter((unit) => `${unit.text}` === vi.id));
      expect(await offered()).toBe(0);
      await publish(text);
      expect(await offered()).toBe(1);
    }
  });
});

describe('looking up', () => {
  it('offers the same words, or nearly the same where there are none, with where they come from', async () => {
    const pair = await makePair();
    const near = await makeSource(await makeArticle(payload), {
      n1: 'The ferry left well before dawn.',
      n2: 'Something else.',
    });
    const draft = await makeTranslation(near, {
      n1: 'The ferry left well before dawn.',
      n2: 'Something else.',
    });
    const { matches } = await ask(`/texts/${draft.id}/memory?para=n1`);
    const mine = matches.find(({ from }) => toRecord(from).text === pair.vi.id) ?? matches[0];
    expect(mine).toMatchObject({
      sourceText: EN.p1,
      markup: VI.p1,
      from: { title: 'Bản dịch', edition: 1, para: 'p1', translators: ['Trần Thị Mẫu'] },
    });
    expect(Number(mine?.similarity)).toBeCloseTo(5 / 6, 5);
    expect(mine?.changes).toContainEqual({ text: 'well ', in: 'to' });
    expect((await ask(`/texts/${draft.id}/memory?para=n2`)).matches).toEqual([]);
    const same = await makeTranslation(await makeSource(await makeArticle(payload), { s1: EN.p1 }), {});
    const alike = await makeSource(await makeArticle(payload), { n1: 'The ferry left well before dawn.' });
    await publish(await makeTranslation(alike, { n1: 'Chuyến phà rời bến rất sớm.' }));
    const offered = (await ask(`/texts/${same.id}/memory?para=s1`)).matches;
    expect(offered.every(({ similarity }) => similarity === 1)).toBe(true);
    expect(offered.length).toBeGreaterThan(0);
  });

  it('never offers the very paragraph, nor anything for titles, originals and what there is not', async () => {
    await payload.db.connection.collection('memory').deleteMany({});
    const { vi, en } = await makePair();
    for (const path of [
      `/texts/${vi.id}/memory?para=p1`,
      `/texts/${vi.id}/memory?para=@title`,
      `/texts/${vi.id}/memory?para=nothing`,
      `/texts/${en.id}/memory?para=p1`,
    ]) {
      expect([path, await ask(path)]).toMatchObject([path, { status: 200, matches: [] }]);
    }
  });

  it('refuses strangers, and says what is wrong with a question', async () => {
    const { vi } = await makePair();
    expect((await ask(`/texts/${vi.id}/memory?para=p1`, {})).status).toBe(401);
    expect((await ask(`/texts/${vi.id}/memory`)).status).toBe(400);
    expect((await ask(`/texts/${vi.id}/memory?para[$gt]=`)).status).toBe(400);
    expect((await ask(`/texts/nonsense/memory?para=p1`)).status).toBe(404);
    expect((await ask(`/texts/${'0'.repeat(24)}/memory?para=p1`)).status).toBe(404);
  });

  it('is refused for a text that is withheld for legal reasons', async () => {
    const { vi } = await makePair();
    await withdraw({
      payload,
      req: await fresh(),
      scope: 'text',
      id: vi.id,
      reason: 'A court said so.',
      locale: 'en',
      legal: true,
    });
    expect((await ask(`/texts/${vi.id}/memory?para=p1`)).status).toBe(404);
  });
});

describe('rebuilding', () => {
  it('gives the same again, and takes out what belongs to nothing', async () => {
    const { en, vi } = await makePair();
    const memory = payload.db.connection.collection('memory');
    const before = await remembered(vi);
    const unit = await memory.findOne({});
    await memory.deleteMany({});
    await memory.insertOne({ ...unit, _id: undefined, text: toObjectId(payload, en.id) });
    for (let round = 1; round <= 2; round += 1) {
      const steps: number[] = [];
      for await (const { done, all, units } of rebuildMemory(payload)) {
        steps.push(done);
        expect(all).toBeGreaterThanOrEqual(done);
        expect(units).toBeGreaterThan(0);
      }
      expect(steps).toEqual(steps.map((_, index) => index + 1));
      expect(await remembered(vi)).toEqual(before);
      expect(await memory.countDocuments({ text: toObjectId(payload, en.id) })).toBe(0);
    }
  });
});

describe('at work', () => {
  it('publishes two translations and their source at the same time, six times', async () => {
    const article = await makeArticle(payload);
    const en = await makeSource(article, EN);
    const langs: Locale[] = ['vi', 'km'];
    const texts = await Promise.all(langs.map((lang) => makeTranslation(en, VI, { lang })));
    for (const text of texts) await publish(text);
    for (let round = 1; round <= 6; round += 1) {
      await Promise.all([
        ...texts.map(async (text) => {
          await rewrite(text, { ...VI, p1: `${VI.p1} ${round}` });
          await publish(text);
        }),
        rewrite(en, { ...EN, p3: `${round}` }).then(() => publish(en)),
      ]);
    }
    for (const text of texts) expect(await remembered(text)).toMatchObject({ p1: EN.p1, p2: EN.p2 });
  });

  it('holds every paragraph of a long text, once, however often it is remembered', async () => {
    const words = (lang: string): Words =>
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}`, `${lang} words ${at} and more`]));
    const en = await makeSource(await makeArticle(payload), words('en'));
    const vi = await makeTranslation(en, words('vi'));
    await publish(vi);
    await rememberText({ payload, req: await fresh(), text: vi.id });
    expect(Object.keys(await remembered(vi))).toHaveLength(300);
  });
});
