import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createIndexes, paragraph, publish, withdraw } from '@/archive/archive-for-tests';
import { closeDatabase } from '@/archive/database';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import Search, { getServerSideProps } from '@/pages/[locale]/search';
import { buildIndex } from '@/sync/build-index';
import { GET, OPTIONS } from './route';
import { GET as getSuggestions } from './suggestions/route';

const folder = join(env.DATA_DIR, 'search');
const stop = new AbortController().signal;
const pid = mintPid('article');
const other = mintPid('article');

const ask = (query: string, init?: RequestInit) =>
  GET(new Request(`${env.SITE_URL}/api/search${query}`, init));
const suggest = (query: string) =>
  getSuggestions(new Request(`${env.SITE_URL}/api/search/suggestions${query}`));

async function open(locale: string, query: Record<string, string | string[]>) {
  const req = Object.assign(new IncomingMessage(new Socket()), { cookies: {} });
  const res = new ServerResponse(req);
  const params = { locale };
  const result = await getServerSideProps({
    params,
    query: { ...params, ...query },
    req,
    res,
    resolvedUrl: '',
  });
  if (!('props' in result)) throw new Error('The page was moved.');
  const props = await result.props;
  // Next refuses a property that is not JSON.
  expect(JSON.parse(JSON.stringify(props))).toEqual(props);
  const html = renderToStaticMarkup(createElement(Search, props));
  return { status: res.statusCode, header: (name: string) => res.getHeader(name), html };
}

beforeAll(async () => {
  await createIndexes();
  await publish({ pid, originalLang: 'vi', date: '1979-01-07' }, 'vi', {
    title: 'Những người dệt lụa',
    slug: 'lụa',
    body: [paragraph('a', 'Trời mưa.'), paragraph('b', 'Khung cửi được tháo xuống bên sông Hậu.')],
  });
  await publish({ pid, originalLang: 'vi', date: '1979-01-07' }, 'en', {
    title: 'The silk weavers',
    slug: 'silk',
    body: [paragraph('a', 'It rained.'), paragraph('b', 'The looms were taken down beside the Hậu.')],
  });
  await publish({ pid: other }, 'en', { title: 'The looms of another town', slug: 'other' });
});
afterAll(closeDatabase);

describe('before there is an index', () => {
  it('the page says so and when to come back; the form is there all the same', async () => {
    const page = await open('km', { q: 'lua' });
    expect(page.status).toBe(503);
    expect(page.header('Retry-After')).toBe('5');
    expect(page.header('Cache-Control')).toBe('no-store');
    expect(page.html).toContain('value="lua"');
    expect((await open('km', {})).status).toBe(200);
  });

  it('programs are told as JSON', async () => {
    const answer = await ask('?q=lua');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/\.$/) as string });
    expect((await suggest('?q=lua')).status).toBe(503);
  });
});

describe('with an index', () => {
  beforeAll(async () => {
    await buildIndex({ folder, stop });
    // A reader looks for another index five times a second.
    await sleep(250);
  });

  it('a reader of Khmer finds a Vietnamese text by words without diacritics', async () => {
    const { status, html } = await open('km', { q: 'khung cui' });
    expect(status).toBe(200);
    expect(html).toContain(`href="/vi/articles/${pid}/l%E1%BB%A5a#p-b"`);
    expect(html).toMatch(/<span lang="vi"><mark>Khung.*cửi<\/mark> được tháo/);
  });

  it('programs get addresses, counts and marked words', async () => {
    const answer = await ask('?q=loom&locale=en&lang=en');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('s-maxage=5');
    const found = (await answer.json()) as { total: number; results: { pid: string }[] };
    expect(found.total).toBe(2);
    expect(found).toMatchObject({ q: 'loom', locale: 'en', page: 1, facets: { lang: [{ value: 'en' }] } });
    const result = found.results.find((one) => one.pid === pid);
    expect(result).toMatchObject({
      ark: `ark:99999/${pid}`,
      date: '1979-01-07',
      hits: [
        { lang: 'en', place: { kind: 'paragraph', url: `${env.SITE_URL}/en/articles/${pid}/silk#p-b` } },
      ],
    });
  });

  it('an answer that is held is not sent again, and HEAD has no body', async () => {
    const etag = (await ask('?q=loom')).headers.get('etag') ?? '';
    const again = await ask('?q=loom', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    const head = await ask('?q=loom', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(OPTIONS().headers.get('access-control-allow-origin')).toBe('*');
  });

  it('a language that is none is refused', async () => {
    const answer = await ask('?q=a&locale=xx');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'The locale is one of en, vi, km, fr.' });
  });

  it('what is typed is completed, in the form of OpenSearch', async () => {
    const answer = await suggest('?q=silk+wea&locale=fr');
    expect(answer.headers.get('content-type')).toMatch(/^application\/x-suggestions\+json/);
    expect(await answer.json()).toEqual([
      'silk wea',
      ['The silk weavers'],
      ['article en anglais'],
      [`${env.SITE_URL}/en/articles/${pid}`],
      { lang: ['en'] },
    ]);
  });

  it.each(['', '"', '-loom', 'title:', '\u0000', 'NEAR(a', '\ud800', 'x'.repeat(10_000), '🏛️', 'ក្'])(
    'any string is a question: %j',
    async (q) => {
      const query = `?${new URLSearchParams({ q })}`;
      expect((await ask(query)).status).toBe(200);
      expect((await suggest(query)).status).toBe(200);
      expect((await open('en', { q })).status).toBe(200);
    },
  );

  it('a parameter that is given twice is left aside', async () => {
    expect((await open('en', { q: 'loom', year: ['1979', '1980'] })).html).not.toContain('type="hidden"');
    expect(await (await ask('?q=loom&lang=fr&lang=km')).json()).toMatchObject({ total: 2 });
  });

  it('what is withdrawn is not shown, though the index has not been told', async () => {
    await withdraw({ pid: other }, { scope: 'article' });
    const { html } = await open('en', { q: 'another town' });
    expect(html).not.toContain('The looms of another');
    expect(html).toContain('Nothing was found');
  });
});

describe('with an index that is damaged', () => {
  afterEach(() => vi.restoreAllMocks());

  it('page and programs are told that it is not ready, and no error is thrown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const file = join(folder, readFileSync(join(folder, 'current'), 'utf8').trim());
    globalThis.colophonIndexes?.delete(folder);
    // Its first page, which says what it is, stays whole.
    writeFileSync(file, readFileSync(file).fill(7, 4096));
    rmSync(`${file}-wal`, { force: true });
    for (const answer of [await ask('?q=looms'), await suggest('?q=silk')]) {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toHaveProperty('error');
    }
    expect((await open('en', { q: 'looms' })).status).toBe(503);
  });
});
