import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createIndexes, publish } from '@/archive/archive-for-tests';
import { closeDatabase } from '@/archive/database';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import { GET as getAtom } from './[locale]/feed.xml/route';
import { GET as getLinkset } from './[locale]/articles/[pid]/[slug]/linkset.json/route';
import { GET as getTimeGate } from './timegate/[...url]/route';
import { GET as getTimeMap } from './timemap/link/[...url]/route';
import { GET as getUnapi } from './unapi/route';

const pid = mintPid('article');
const never = mintPid('article');
const slug = 'ក្រដាស';
const page = `${env.SITE_URL}/km/articles/${pid}/${encodeURIComponent(slug)}`;

beforeAll(async () => {
  await createIndexes();
  const first = await publish({ pid }, 'km', {
    slug: 'old',
    publishedAt: new Date('2020-01-01T00:00:00.500Z'),
  });
  await publish({ pid }, 'km', { slug, previous: first, publishedAt: new Date('2022-01-01T00:00:00Z') });
});
afterAll(closeDatabase);

const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`${env.SITE_URL}${path}`, { headers, method });

describe('a TimeGate', () => {
  const go = (datetime?: string, url = encodeURIComponent(page)) =>
    getTimeGate(request(`/timegate/${url}`, datetime === undefined ? {} : { 'Accept-Datetime': datetime }));

  it.each([
    ['before the first edition', 'Mon, 01 Jan 2018 00:00:00 GMT', 1],
    ['at the first', 'Wed, 01 Jan 2020 00:00:00 GMT', 1],
    ['between two', 'Fri, 01 Jan 2021 00:00:00 GMT', 1],
    ['at the second', 'Sat, 01 Jan 2022 00:00:00 GMT', 2],
    ['after all', 'Thu, 01 Jan 2099 00:00:00 GMT', 2],
    ['at no time', undefined, 2],
  ])('leads to the edition of a time %s', async (_, datetime, number) => {
    const answer = await go(datetime);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${env.SITE_URL}/km/articles/${pid}/editions/${number}`);
    expect(answer.headers.get('vary')).toBe('accept-datetime');
    expect(answer.headers.get('link')).toMatch(/rel="original".*rel="timemap".*rel="first[^"]* memento"/);
  });

  it('takes the URL plain and by an old slug, and answers HEAD without a body', async () => {
    const plain = `${env.SITE_URL.replace('//', '/')}/km/articles/${pid}/old`;
    expect((await go(undefined, plain)).status).toBe(302);
    const head = await getTimeGate(request(`/timegate/${encodeURIComponent(page)}`, {}, 'HEAD'));
    expect(head.status).toBe(302);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['a date that is none', 'yesterday', undefined, 400],
    ['a URL that is none', undefined, 'https%3A%2F%2F%FF', 400],
    ['another site', undefined, encodeURIComponent('https://elsewhere.example/'), 404],
    ['a text that there is not', undefined, encodeURIComponent(page.replace(pid, never)), 404],
  ])('refuses %s', async (_, datetime, url, status) => {
    expect((await go(datetime, url)).status).toBe(status);
  });
});

describe('a TimeMap', () => {
  it('lists all editions, of the text’s page as it is called now', async () => {
    const map = await getTimeMap(
      request(`/timemap/link/${encodeURIComponent(page.replace(/[^/]+$/, 'old'))}`),
    );
    expect(map.headers.get('content-type')).toBe('application/link-format');
    const body = await map.text();
    expect(body.split('\n')[0]).toBe(`<${page}>; rel="original",`);
    expect(body.match(/memento"/g)).toHaveLength(2);
  });
});

describe('a linkset', () => {
  const get = (locale: string, id: string, name: string) =>
    getLinkset(request('/x'), {
      params: Promise.resolve({ locale, pid: id, slug: encodeURIComponent(name) }),
    });

  it('is that of the text, at its address of today', async () => {
    const answer = await get('km', pid, slug);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      linkset: [{ anchor: page }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    const moved = await get('km', pid, 'old');
    expect(moved.status).toBe(308);
    expect(moved.headers.get('location')).toBe(`${new URL(page).pathname}/linkset.json`);
  });

  it.each([
    ['en', pid],
    ['xx', pid],
    ['km', never],
    ['km', 'nothing'],
  ])('is not there for %s %s', async (locale, id) => {
    expect((await get(locale, id, slug)).status).toBe(404);
  });
});

describe('unAPI', () => {
  const ark = `ark:${env.NAAN}/${pid}.km`;
  it.each([
    ['', 200],
    [`?id=${ark}`, 300],
    [`?id=${encodeURIComponent(`${env.SITE_URL}/${ark}`)}&format=ris`, 200],
    [`?id=${ark}.v1&format=oai_dc`, 200],
    [`?id=${ark}&format=marc`, 406],
    [`?id=${ark}.v9&format=ris`, 404],
    [`?id=ark:${env.NAAN}/${never}&format=ris`, 404],
    ['?id=%FF%00&format=ris', 404],
    ['?format=ris', 400],
  ])('answers %s with %i', async (query, status) => {
    expect((await getUnapi(request(`/unapi${query}`))).status).toBe(status);
  });
});

it('without the database, everything says 503 and when to come again', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await closeDatabase();
  const nowhere = new MongoClient('mongodb://127.0.0.1:1/gone', { serverSelectionTimeoutMS: 200 });
  globalThis.colophonReadingDatabase = nowhere.db();
  const atom = await getAtom(request('/km/feed.xml'), { params: Promise.resolve({ locale: 'km' }) });
  const gate = await getTimeGate(request(`/timegate/${encodeURIComponent(page)}`));
  for (const answer of [atom, gate]) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
  expect(log).toHaveBeenCalledTimes(2);
});
