import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
} from '@/cli/testing/open-test-archive';
import { toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import type { Text, User } from '@/payload-types';

let payload: Payload;
let first: User;
let second: User;
const tokens = new Map<string, string>();
beforeAll(async () => {
  payload = await openTestArchive();
  first = await makeUser(payload, 'editor');
  second = await makeUser(payload, 'translator', ['en']);
  for (const { email } of [first, second]) {
    const data = { email, password: 'correct horse battery staple' };
    const { token } = await payload.login({ collection: 'users', data });
    tokens.set(email, token ?? '');
  }
});
afterAll(() => payload.destroy());

type Answer = { status: number; doc: JsonRecord; says: string; paths: unknown[] };

/** A save of a text over HTTP by one person. */
async function save(user: User, id: string, body: object, query = 'draft=true'): Promise<Answer> {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `JWT ${tokens.get(user.email) ?? ''}`,
  };
  const request = new Request(`http://localhost:3000/api/texts/${id}?depth=0&${query}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify(body),
  });
  const response = await handleEndpoints({ config, request });
  const answer = toRecord(await response.json());
  const [error] = toRecords(answer.errors);
  return {
    status: response.status,
    doc: toRecord(answer.doc),
    says: String(error?.message),
    paths: toRecords(toRecord(error?.data).errors).map(({ path }) => path),
  };
}

const newest = (text: Text) => payload.findByID({ collection: 'texts', id: text.id, draft: true, depth: 0 });

describe('a save that says what it was made from', () => {
  it('is taken while that is the newest, and the answer is the next base, published or not', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    let base: unknown = (await newest(text)).updatedAt;
    for (const [query, data] of [
      ['draft=true&autosave=true', { title: 'One' }],
      ['draft=true&autosave=true', { title: 'Two' }],
      ['draft=true', { title: 'Three' }],
      ['', { _status: 'published', publishAnyway: true }],
      ['draft=true&autosave=true', { title: 'Four' }],
      ['', { _status: 'published', publishAnyway: true }],
      ['', { _status: 'draft' }],
      ['draft=true', { title: 'Five' }],
    ] as const) {
      const { status, doc, says } = await save(first, text.id, { ...data, base }, query);
      expect([query, status, says]).toEqual([query, 200, 'undefined']);
      expect(doc.updatedAt).toBe((await newest(text)).updatedAt);
      base = doc.updatedAt;
    }
    expect((await newest(text)).title).toBe('Five');
    expect(
      await payload.db.findOne({ collection: 'texts', where: { id: { equals: text.id } } }),
    ).not.toHaveProperty('base');
  });

  it('is refused after somebody else saved: nothing is written, and it says when', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const base = (await newest(text)).updatedAt;
    const theirs = await save(second, text.id, { body: paragraphs('Their words.'), base });
    expect(theirs.status).toBe(200);
    for (const query of ['draft=true', 'draft=true&autosave=true', '']) {
      const mine = await save(first, text.id, { body: paragraphs('My words.'), base }, query);
      expect(mine).toMatchObject({ status: 409, paths: ['base'] });
      expect(mine.says).toMatch(/was saved on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, after you opened it/);
    }
    expect(JSON.stringify((await newest(text)).body)).toContain('Their words.');
    const kept = await save(first, text.id, { title: 'Mine over it', base: theirs.doc.updatedAt });
    expect(kept.status).toBe(200);
  });

  it('names who wrote in it meanwhile, where that is known', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const base = (await newest(text)).updatedAt;
    const data = { title: 'Theirs', writers: [second.id, first.id] };
    await payload.update({ collection: 'texts', id: text.id, draft: true, data });
    const { says } = await save(first, text.id, { title: 'Mine', base });
    expect(says).toContain(`Its words were changed by ${second.name}.`);
  });

  it('passes without a base, and is told when the base is none', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    for (const base of [undefined, null, ''])
      expect((await save(first, text.id, { title: 'Plain', base })).status).toBe(200);
    for (const base of ['yesterday', 7, { $gt: '' }, ['2020']])
      expect((await save(first, text.id, { title: 'Plain', base })).status).toBe(400);
  });
});

describe('the comparison of a form with what is saved', () => {
  const compare = async (id: string, body: unknown, user: User | null = first) => {
    const request = new Request(`http://localhost:3000/api/texts/${id}/comparison`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(user && { Authorization: `JWT ${tokens.get(user.email) ?? ''}` }),
      },
      body: JSON.stringify(body),
    });
    const response = await handleEndpoints({ config, request });
    return { status: response.status, json: toRecord(await response.json()) };
  };

  it('tells words by paragraph, other fields by name, and whether others changed anything', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const opened = await newest(text);
    const mine = { ...opened, title: 'Mine' };
    const before = await compare(text.id, { opened, mine });
    expect(before.json).toMatchObject({ changed: false, base: opened.updatedAt, fields: [] });
    const body = paragraphs('First words of theirs.', 'More words.');
    const data = { body, slug: 'theirs', changeNote: 'Why' };
    await payload.update({ collection: 'texts', id: text.id, draft: true, data });
    const { json } = await compare(text.id, { opened, mine });
    expect(json).toMatchObject({ changed: true, fields: ['slug', 'changeNote'] });
    expect(toRecords(json.changes).map(({ part, kind }) => [part, kind])).toEqual([
      ['title', 'changed'],
      ['paragraph', 'changed'],
    ]);
    expect(JSON.stringify(json.changes)).toContain('of theirs');
  });

  it('sees that words are set otherwise', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const opened = await newest(text);
    const bold = JSON.parse(JSON.stringify(opened.body).replace('"format":0', '"format":1')) as Text['body'];
    await payload.update({ collection: 'texts', id: text.id, draft: true, data: { body: bold } });
    const { json } = await compare(text.id, { opened, mine: opened });
    expect(json).toMatchObject({ changed: true, changes: [], fields: ['body'] });
  });

  it('is refused to strangers and of what is no text', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const opened = await newest(text);
    expect((await compare(text.id, { opened, mine: opened }, null)).status).toBe(401);
    for (const body of [
      null,
      [],
      {},
      { opened },
      { opened, mine: 'x' },
      { opened, mine: { body: { root: 7 } } },
    ])
      expect((await compare(text.id, body)).status).toBe(400);
    for (const id of ['nothing', '000000000000000000000000'])
      expect((await compare(id, { opened, mine: opened })).status).toBe(404);
  });
});
