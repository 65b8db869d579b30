import { MongoClient, ObjectId } from 'mongodb';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeUser, openTestArchive, reqOf } from '@/cli/testing/open-test-archive';
import { env } from '@/env';
import type { User } from '@/payload-types';
import { toAsker } from './asker';
import { getStartPage } from './get-start-page';
import type { StartPageData } from './start-page-rows';

const ARTICLES = 500;
const LANGS = ['en', 'vi'];

const client = new MongoClient(env.DATABASE_URL);
let payload: Payload;
let translator: User;
let editor: User;

/** 1,000 publications with 40 paragraphs each, one translation in fifty behind; one text in a hundred in work. */
beforeAll(async () => {
  payload = await openTestArchive();
  translator = await makeUser(payload, 'translator', ['vi', 'km']);
  editor = await makeUser(payload, 'editor');
  const database = client.db();
  const paragraphs = Array.from({ length: 40 }, (_, at) => ({
    para: `p${at}`,
    number: at,
    hash: 'a'.repeat(64),
  }));
  const words = 'Words of an article that is neither short nor long. '.repeat(200);
  for (let from = 0; from < ARTICLES; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => from + at).flatMap((number) => {
      const article = new ObjectId();
      return LANGS.map((lang) => ({
        number,
        article,
        lang,
        text: new ObjectId(),
        date: new Date(number * 1e7),
      }));
    });
    await database.collection('publications').insertMany(
      rows.map(({ number, article, lang, text, date }) => ({
        text,
        article,
        articlePid: `d1${number}`,
        lang,
        number: 1,
        publishedAt: date,
        title: `Title ${number}`,
        kind: lang === 'en' ? 'original' : 'translation',
        paragraphs,
        translatedFrom: lang === 'en' ? null : { lang: 'en', edition: 1, paragraphs: {} },
        behind: lang === 'vi' && number % 50 === 0 ? 40 : 0,
        sortDate: '',
      })),
    );
    const textOf = ({ number, article, lang, date }: (typeof rows)[number]) => ({
      article,
      lang,
      title: `Title ${number}`,
      body: { root: { type: 'root', words } },
      kind: lang === 'en' ? 'original' : 'translation',
      _status: number % 100 === 1 ? 'draft' : 'published',
      stage: number % 200 === 1 ? 'in-review' : 'draft',
      writers: number % 100 === 1 ? [new ObjectId(translator.id)] : [],
      createdAt: date,
      updatedAt: date,
    });
    await database.collection('texts').insertMany(rows.map((row) => ({ _id: row.text, ...textOf(row) })));
    await database.collection('_texts_versions').insertMany(
      rows.map((row) => ({
        parent: row.text,
        latest: true,
        version: textOf(row),
        createdAt: row.date,
        updatedAt: row.date,
      })),
    );
  }
}, 120_000);
afterAll(async () => {
  await payload.destroy();
  await client.close();
});

async function read(user: User): Promise<StartPageData> {
  const req = await reqOf(payload, user);
  const asker = toAsker({ payload, req, now: new Date(), timeZone: 'UTC', limit: 10, page: 1 });
  if (!asker) throw new Error('Nobody asks.');
  return getStartPage(asker);
}

describe('the start page of an archive with 1,000 publications', () => {
  it('names ten of each, and counts all', async () => {
    const ofEditor = await read(editor);
    const ofTranslator = await read(translator);
    expect(ofEditor.behind).toMatchObject({ total: 10 });
    expect(ofEditor.review).toMatchObject({ total: 6 });
    expect(ofEditor.coverage).toMatchObject({ articles: ARTICLES });
    expect(ofTranslator.work).toMatchObject({ total: 10 });
    expect(ofTranslator.coverage.rows[0]).toMatchObject({ lang: 'vi', current: 490, behind: 10 });
  });
});
