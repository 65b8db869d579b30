import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
  reqOf,
} from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';
import { publishText } from '@/editing/publish-text';
import type { Article, Text, User } from '@/payload-types';
import { EVERYBODY, gather, type Person, type Who } from './people';
import { serveApi, type Api } from './serve-api';

/** Words that only an administrator may read after the withdrawal. */
const SECRET = 'ពាក្យដែលត្រូវបានដកចេញ';

let payload: Payload;
let api: Api;
let people: Record<Who, Person>;
let admin: User;
let article: Article;
let withheld: Text;
let open: Text;

beforeAll(async () => {
  payload = await openTestArchive();
  api = await serveApi();
  people = await gather(payload, api.url);
  admin = await makeUser(payload, 'admin');
  article = await makeArticle(payload);
  withheld = await makeText(payload, article, { lang: 'km', body: paragraphs(SECRET), summary: SECRET });
  open = await makeText(payload, await makeArticle(payload), { lang: 'km' });
  await payload.create({
    collection: 'comments',
    data: { text: withheld.id, words: SECRET },
    req: await reqOf(payload, admin),
  });
  for (const { id } of [withheld, open])
    await publishText({ payload, req: await createLocalReq({}, payload), id });
  await payload.create({
    collection: 'withdrawals',
    data: { scope: 'text', text: withheld.id, reason: 'A court order.', legal: true },
    req: await reqOf(payload, admin),
  });
}, 60_000);
afterAll(async () => {
  await api.close();
  await payload.destroy();
});

const encoded = encodeURIComponent(SECRET);
const totalOf = (json: unknown) => toRecord(json).totalDocs ?? 0;

describe('what was withdrawn for legal reasons is found by no query', () => {
  const QUERIES = () => [
    `texts?where[summary][like]=${encoded}`,
    `texts?where[article][equals]=${article.id}&draft=true&depth=3`,
    `texts?where[and][0][or][0][summary][contains]=${encoded}`,
    `texts?sort=summary&select[body]=true&limit=500`,
    `texts/${withheld.id}`,
    `texts/${withheld.id}?draft=true&depth=2&overrideAccess=true&showHiddenFields=true`,
    `texts/count?where[summary][like]=${encoded}`,
    `texts/versions?where[version.summary][like]=${encoded}`,
    `texts/versions?where[parent][equals]=${withheld.id}`,
    `articles/${article.id}?depth=3`,
    `articles/${article.id}?depth=3&joins[texts][limit]=10&joins[texts][where][summary][like]=${encoded}`,
    `articles?where[texts.summary][like]=${encoded}&depth=3`,
    `editions?where[text][equals]=${withheld.id}&depth=2`,
    `editions?where[content.lede][like]=${encoded}`,
    `comments?where[text][equals]=${withheld.id}&depth=3`,
    `comments?where[words][like]=${encoded}`,
    `comments?where[text.summary][like]=${encoded}`,
    `publications?where[text][equals]=${withheld.id}&depth=2`,
    `activity?where[on.value][equals]=${withheld.id}&depth=3`,
    `withdrawals?where[text][equals]=${withheld.id}&depth=3`,
    `withdrawals?where[text.summary][like]=${encoded}`,
    `notices?depth=3`,
    `memory?depth=3`,
    `texts/${withheld.id}/workbench`,
    `texts/${withheld.id}/workflow`,
    `articles/${article.id}/matrix`,
  ];

  it.each(EVERYBODY.filter((who) => who !== 'admin'))('by %s', async (who) => {
    for (const query of QUERIES()) {
      const { status, text, json } = await people[who].ask('GET', query);
      expect([query, status < 500, text.includes(SECRET)]).toEqual([query, true, false]);
      // How many there are would tell what is in them.
      if (query.includes(encoded)) expect([query, totalOf(json)]).toEqual([query, 0]);
    }
  });

  it('and the administrator still reads it', async () => {
    const { text } = await people.admin.ask('GET', `texts/${withheld.id}?draft=true`);
    expect(text).toContain(SECRET);
  });
});

describe('the secrets of logins are found by no query', () => {
  it.each(EVERYBODY)('by %s', async (who) => {
    const { ask } = people[who];
    const stored = await payload.db.connection.collection('users').findOne({ email: admin.email });
    const hash = String(stored?.hash);
    for (const name of ['hash', 'salt', 'resetPasswordToken', 'sessions.id']) {
      const known = await ask('GET', `users?where[${name}][exists]=true`);
      const unknown = await ask('GET', `users?where[${name}][exists]=false`);
      const counts = [totalOf(known.json), totalOf(unknown.json)];
      expect([name, known.status, counts]).toEqual([name, expect.any(Number), [0, 0]]);
      expect(known.status).toBeLessThan(500);
    }
    for (const query of [
      'users?select[hash]=true&select[salt]=true&limit=500',
      'users?sort=hash&limit=500',
      `users/${admin.id}?showHiddenFields=true&overrideAccess=true&depth=3`,
      'activity?depth=3&limit=500',
      `activity?where[user.hash][like]=${hash.slice(0, 4)}`,
      'comments?depth=3&limit=500',
    ]) {
      const { status, text } = await ask('GET', query);
      expect([query, status < 500, text.includes(hash), /"salt"|"hash":"[0-9a-f]{100}/.test(text)]).toEqual([
        query,
        true,
        false,
        false,
      ]);
    }
  });

  it('nor are the sessions of others', async () => {
    for (const who of EVERYBODY.filter((one) => one !== 'admin' && one !== 'stranger')) {
      const { json } = await people[who].ask('GET', `users/${people.admin.id}`);
      expect([who, toRecords(toRecord(json).sessions)]).toEqual([who, []]);
    }
  });
});

describe('changing in bulk, copying and restoring', () => {
  const OTHERS = ['stranger', 'foreign-translator', 'foreign-reviewer'] as const;

  it.each(OTHERS)('does not reach other languages: %s', async (who) => {
    const { ask } = people[who];
    const before = await payload.findByID({ collection: 'texts', id: open.id, draft: true, depth: 0 });
    for (const [method, query, body] of [
      ['PATCH', 'texts?where[lang][equals]=km', { title: 'Taken over' }],
      ['PATCH', 'texts?where[id][exists]=true&draft=true', { title: 'Taken over' }],
      ['PATCH', `texts/${open.id}?draft=true&autosave=true`, { title: 'Taken over' }],
      ['DELETE', 'texts?where[lang][equals]=km', undefined],
      ['POST', `texts/${open.id}/duplicate`, {}],
      ['POST', `texts/${open.id}`, { title: 'Taken over' }],
    ] as const) {
      const { status } = await ask(method, query, body);
      expect([method, query, status < 500]).toEqual([method, query, true]);
    }
    const after = await payload.findByID({ collection: 'texts', id: open.id, draft: true, depth: 0 });
    expect(after).toEqual(before);
  });

  it('publishes nothing for who may not publish', async () => {
    const draft = await makeText(payload, await makeArticle(payload), { lang: 'km' });
    for (const who of ['translator', 'reviewer'] as const) {
      const { ask } = people[who];
      const one = await ask('PATCH', `texts/${draft.id}`, { _status: 'published', publishAnyway: true });
      await ask('PATCH', `texts?where[id][equals]=${draft.id}`, {
        _status: 'published',
        publishAnyway: true,
      });
      expect([who, one.status]).toEqual([who, 403]);
    }
    const { totalDocs } = await payload.count({
      collection: 'editions',
      where: { text: { equals: draft.id } },
    });
    expect(totalDocs).toBe(0);
  });

  it('restores no version for who may not change the text, and none as published for who may not publish', async () => {
    const { docs } = await payload.findVersions({
      collection: 'texts',
      where: { parent: { equals: open.id } },
    });
    const version = docs[0]?.id ?? '';
    for (const who of [...OTHERS, 'translator', 'reviewer'] as const) {
      const { status } = await people[who].ask('POST', `texts/versions/${version}`);
      expect([who, status >= 400 && status < 500]).toEqual([who, true]);
    }
  });

  it('makes no copies', async () => {
    for (const who of EVERYBODY) {
      for (const slug of ['texts', 'articles', 'people', 'editions', 'withdrawals', 'comments']) {
        const { status } = await people[who].ask('POST', `${slug}/${open.id}/duplicate`);
        expect([who, slug, status >= 400 && status !== 500]).toEqual([who, slug, true]);
      }
    }
  });
});

describe('notices', () => {
  it('are read by the one they are for, and by nobody else', async () => {
    const words = 'Please look at the second paragraph.';
    const to = people.translator.id;
    await payload.create({ collection: 'notices', data: { to, kind: 'assigned', words } });
    for (const who of EVERYBODY) {
      for (const query of [
        'notices?limit=500',
        'notices?where[words][like]=second',
        `notices?where[to][equals]=${to}`,
      ]) {
        const { text } = await people[who].ask('GET', query);
        expect([who, text.includes(words)]).toEqual([who, who === 'translator']);
      }
    }
  });
});
