import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { publishText, unpublishText } from '@/editing/publish-text';
import { liftWithdrawal, withdraw } from '@/editing/withdraw';
import type { Article } from '@/payload-types';
import { getIndex } from '@/search/index/get-index';
import { differences, follow, makeFolder, until, type TestWorker } from './follow-for-tests';

let payload: Payload;
let worker: TestWorker;
const { folder, remove } = makeFolder();

beforeAll(async () => {
  payload = await openTestArchive();
  worker = follow(folder);
  await until('an index', () => getIndex(folder) !== null);
});
beforeEach(() => expect(worker.said).toHaveLength(2));
afterAll(async () => {
  await worker.stop();
  remove();
  await payload.destroy();
});

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const takeBack = async (scope: 'article' | 'text' | 'edition', id: string) =>
  withdraw({
    payload,
    req: await fresh(),
    scope,
    id,
    reason: 'The source asked.',
    locale: 'en',
    legal: false,
  });
const lift = async ({ id }: { id: string }) => liftWithdrawal({ payload, req: await fresh(), id });
const rewrite = (id: string, ...words: string[]) =>
  payload.update({ collection: 'texts', id, data: { body: paragraphs(...words) }, draft: true, depth: 0 });

/** The edition of a text that can be found, as a reader's process sees it. */
function findEdition(pid: string | null | undefined): unknown {
  const sql = 'SELECT edition FROM text JOIN article ON article.no = text.no / 256 WHERE pid = ?';
  return getIndex(folder)
    ?.prepare(sql)
    .get(pid ?? '')?.[0];
}
const LIMIT = 1000;
const finds = ({ pid }: Article, edition: number | undefined) =>
  until(`edition ${edition}`, () => findEdition(pid) === edition, LIMIT);

it('a text is found within a second after it is published, published anew, unpublished', async () => {
  const article = await makeArticle(payload);
  const { id } = await makeText(payload, article, { title: 'Làng chài bên sông' });
  await publish(id);
  await finds(article, 1);
  await rewrite(id, 'First words.', 'Other words.');
  await publish(id);
  await finds(article, 2);
  expect(await differences(folder)).toEqual([]);
  await unpublishText({ payload, req: await fresh(), id });
  await finds(article, undefined);
  await publish(id);
  await finds(article, 2);
  expect(await differences(folder)).toEqual([]);
});

it('what is withdrawn is gone within a second, and back when the withdrawal is lifted', async () => {
  const article = await makeArticle(payload);
  const { id } = await makeText(payload, article);
  await publish(id);
  await rewrite(id, 'First words.', 'Changed.');
  await publish(id);
  await finds(article, 2);
  const where = { text: { equals: id }, number: { equals: 2 } };
  const { docs } = await payload.find({ collection: 'editions', where, depth: 0 });
  for (const [scope, of, left] of [
    ['edition', docs[0]?.id ?? '', 1],
    ['text', id, undefined],
    ['article', article.id, undefined],
  ] as const) {
    const withdrawal = await takeBack(scope, of);
    await finds(article, left);
    expect(await differences(folder)).toEqual([]);
    await lift(withdrawal);
    await finds(article, 2);
    expect(await differences(folder)).toEqual([]);
  }
});

it('a person, a series and a subject are found by what they are called now', async () => {
  const person = await payload.create({
    collection: 'people',
    data: { name: 'Le Van Phong', kind: 'person', names: [{ name: 'Lê Văn Phong', lang: 'vi' }] },
  });
  const series = await payload.create({ collection: 'series', data: { label: 'The delta' } });
  const other = await payload.create({ collection: 'series', data: { label: 'The coast' } });
  const subject = await payload.create({ collection: 'subjects', data: { label: 'Fishing' } });
  const article = await makeArticle(payload, {
    series: series.id,
    subjects: [subject.id],
    about: [person.id],
  });
  const credits = [{ role: 'author' as const, name: 'L. V. Phong', person: person.id }];
  const { id } = await makeText(payload, article, { credits });
  await publish(id);
  await finds(article, 1);
  expect(await differences(folder)).toEqual([]);
  const names = [
    { name: 'Lê Phong', lang: 'vi' as const },
    { name: 'Phong Le', lang: 'en' as const },
  ];
  await payload.update({ collection: 'people', id: person.id, data: { name: 'Phong', names } });
  expect(await differences(folder)).toEqual([]);
  await payload.update({ collection: 'series', id: series.id, data: { label: 'Le delta' }, locale: 'fr' });
  expect(await differences(folder)).toEqual([]);
  await payload.update({ collection: 'subjects', id: subject.id, data: { label: 'Fishermen' } });
  expect(await differences(folder)).toEqual([]);
  await payload.update({ collection: 'articles', id: article.id, data: { series: other.id } });
  expect(await differences(folder)).toEqual([]);
});
