import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import config from '@payload-config';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
} from '@/cli/testing/open-test-archive';
import { publishText } from './publish-text';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const numbersOf = async (text: string) =>
  (
    await payload.find({
      collection: 'editions',
      where: { text: { equals: text } },
      sort: 'number',
      pagination: false,
    })
  ).docs.map(({ number }) => number);

describe('people at work at the same time', () => {
  it('save and publish two texts of one article, each with a date of its own, six times', async () => {
    const article = await makeArticle(payload);
    const en = await makeText(payload, article);
    const km = await makeText(payload, article, { lang: 'km' });
    for (let round = 1; round <= 6; round++) {
      const work = async (id: string, year: number) => {
        const data = { body: paragraphs(`Round ${round}.`), source: { date: `${year - round}` } };
        await payload.update({ collection: 'texts', id, data, draft: true, depth: 0 });
        await publishText({ payload, req: await fresh(), id });
      };
      await Promise.all([work(en.id, 2019), work(km.id, 1999)]);
    }
    expect(await numbersOf(en.id)).toHaveLength(6);
    expect(await numbersOf(km.id)).toHaveLength(6);
    const { docs } = await payload.find({
      collection: 'publications',
      where: { article: { equals: article.id } },
    });
    expect(docs.map(({ sortDate }) => sortDate)).toEqual(['1993', '1993']);
  });

  it('publish the same text: one edition, and whoever was slower is told so', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const publish = async (title: string) =>
      payload.update({ collection: 'texts', id: text.id, data: { title, _status: 'published' }, depth: 0 });
    for (let round = 1; round <= 5; round++) {
      const results = await Promise.allSettled([publish(`A${round}`), publish(`B${round}`)]);
      expect(results.map(({ status }) => status)).toContain('fulfilled');
    }
    const numbers = await numbersOf(text.id);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const again = await Promise.allSettled([
      fresh().then((req) => publishText({ payload, req, id: text.id })),
      fresh().then((req) => publishText({ payload, req, id: text.id })),
    ]);
    for (const result of again) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409 });
    }
  });

  it('start the same translation: one of them is refused', async () => {
    const article = await makeArticle(payload);
    const results = await Promise.allSettled([1, 2, 3].map(() => makeText(payload, article)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      (await payload.count({ collection: 'texts', where: { article: { equals: article.id } } })).totalDocs,
    ).toBe(1);
  });
});

describe('whoever is slower over HTTP', () => {
  it('gets 409 and a sentence, never a bare error of the database', async () => {
    const { email } = await makeUser(payload, 'editor');
    const password = 'correct horse battery staple';
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
    const post = (method: string, path: string, body: object) => {
      const init = { method, headers, body: JSON.stringify(body) };
      return handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, init) });
    };
    const article = await makeArticle(payload);
    const draft = { article: article.id, lang: 'fr', kind: 'original' };
    const started = await Promise.all([1, 2, 3].map(() => post('POST', '/texts?draft=true', draft)));
    expect(started.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const refused = started.find(({ status }) => status === 409);
    expect(await refused?.text()).toMatch(/has a text in this language|at the same moment/);

    const text = await makeText(payload, article);
    const saves = ['A', 'B', 'C'].map((title) =>
      post('PATCH', `/texts/${text.id}`, { title, _status: 'published', publishAnyway: true }),
    );
    for (const response of await Promise.all(saves)) {
      if (response.status !== 200) expect(await response.text()).toContain('at the same moment');
    }
    expect(await numbersOf(text.id)).toContain(1);
  });
});

describe('a publish that fails after its edition was written', () => {
  it('leaves nothing: no edition, no publication, no record, still a draft', async () => {
    const text = await makeText(payload, await makeArticle(payload), { title: 'Torn' });
    const create = payload.db.create.bind(payload.db);
    const broken = vi.spyOn(payload.db, 'create').mockImplementation((args) => {
      if (args.collection === 'publications') throw new Error('the power went off');
      return create(args);
    });
    await expect(publishText({ payload, req: await fresh(), id: text.id })).rejects.toThrow(
      'the power went off',
    );
    expect(broken.mock.calls.map(([args]) => args.collection)).toContain('editions');
    broken.mockRestore();
    expect(await numbersOf(text.id)).toEqual([]);
    expect((await payload.findByID({ collection: 'texts', id: text.id }))._status).toBe('draft');
    expect(
      (await payload.count({ collection: 'activity', where: { label: { contains: 'Torn' } } })).totalDocs,
    ).toBe(0);
    await publishText({ payload, req: await fresh(), id: text.id });
    expect(await numbersOf(text.id)).toEqual([1]);
  });
});
