import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { GetServerSideProps } from 'next';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createIndexes, lift, paragraph, publish, unpublish, withdraw } from '@/archive/archive-for-tests';
import { closeDatabase } from '@/archive/database';
import { collection } from '@/archive/documents';
import { renderHead } from '@/components/render-head-for-tests';
import { mintPid } from '@/domain/pid';
import * as historyRoute from '@/pages/[locale]/articles/[pid]/editions/index';
import * as editionRoute from '@/pages/[locale]/articles/[pid]/editions/[number]/index';
import * as paragraphRoute from '@/pages/[locale]/articles/[pid]/editions/[number]/paragraphs/[para]';
import * as parallelRoute from '@/pages/[locale]/articles/[pid]/with/[other]';
import * as withdrawalsRoute from '@/pages/[locale]/withdrawals';

type Props = Record<string, unknown>;
type Route = { getServerSideProps: GetServerSideProps<never>; default: ComponentType<never> };
type Answer = { status: number; header: (name: string) => string; html: string; head: string };

/** What a page answers, as Next asks it: properties and then the document. */
async function ask(route: unknown, params: Record<string, string>, query: Props = {}): Promise<Answer> {
  const { getServerSideProps, default: Page } = route as Route;
  const req = Object.assign(new IncomingMessage(new Socket()), { cookies: {} });
  const res = new ServerResponse(req);
  const context = { params, query: { ...query, ...params }, req, res, resolvedUrl: '' };
  const result = await getServerSideProps(context as never);
  if (!('props' in result)) throw new Error('The page was moved.');
  // Next refuses a property that is not JSON.
  const props = JSON.parse(JSON.stringify(result.props)) as never;
  expect(props).toEqual(result.props);
  return {
    status: res.statusCode,
    header: (name) => String(res.getHeader(name) ?? ''),
    html: renderToStaticMarkup(createElement(Page, props)),
    head: renderHead(createElement(Page, props)),
  };
}

const article = { pid: mintPid('article'), originalLang: 'en', date: '2019-08-26' };
const { pid } = article;
const base = { locale: 'en', pid };
const body = [paragraph('a', 'A first paragraph.'), paragraph('b', 'A second one, kept for a year.')];

beforeAll(async () => {
  await createIndexes();
  const first = await publish(article, 'en', { body, publishedAt: new Date('2026-01-05T12:00:00.500Z') });
  const second = await publish(article, 'en', {
    previous: first,
    body: [paragraph('a', 'A first paragraph.'), paragraph('c', 'An added one.')],
    publishedAt: new Date('2026-02-05T12:00:00.000Z'),
    note: 'One out, one in.',
  });
  await publish(article, 'en', {
    previous: second,
    slug: 'newest',
    body: [paragraph('a', 'A first paragraph.'), paragraph('c', 'An added sentence.')],
    publishedAt: new Date('2026-03-05T12:00:00.000Z'),
  });
  await publish(article, 'vi', { kind: 'translation', body: [paragraph('a', 'Đoạn đầu.')] });
  const removed = [{ para: 'b', number: 1, edition: 1 }];
  await collection('publications').updateOne({ articlePid: pid, lang: 'en' }, { $set: { removed } });
});
afterAll(closeDatabase);

describe('the history of a text', () => {
  it('compares the newest two, or the two that are named', async () => {
    const newest = await ask(historyRoute, base);
    expect(newest.status).toBe(200);
    expect(newest.html).toContain('From edition 2 to edition 3');
    const named = await ask(historyRoute, base, { from: '1', to: '3' });
    expect(named.html).toContain('From edition 1 to edition 3');
    expect(named.html).toContain('<del>A second one, kept for a year.</del>');
    expect(named.html).toContain('1 paragraph is the same in both');
  });

  it.each([
    [{ from: 'x' }, 400],
    [{ to: '' }, 400],
    [{ from: '0', to: '1' }, 400],
    [{ from: ['1', '2'] }, 400],
    [{ from: '9' }, 404],
    [{ from: '01' }, 404],
    [{ from: '1', to: '1' }, 200],
    [{ to: '1' }, 200],
  ])('answers %j with %d', async (query, status) => {
    expect((await ask(historyRoute, base, query)).status).toBe(status);
  });

  it('is not there for a pid that is none, an unknown one, a language without a text or without an interface', async () => {
    expect((await ask(historyRoute, { ...base, pid: 'x' })).status).toBe(404);
    expect((await ask(historyRoute, { ...base, pid: mintPid('article') })).status).toBe(404);
    expect((await ask(historyRoute, { ...base, locale: 'fr' })).status).toBe(404);
    expect((await ask(historyRoute, { ...base, locale: 'xx' })).status).toBe(404);
  });
});

describe('a frozen edition', () => {
  it('is a memento that names its neighbours and its own permanent id', async () => {
    const { status, header, html } = await ask(editionRoute, { ...base, number: '1' });
    expect(status).toBe(200);
    expect(header('Memento-Datetime')).toBe('Mon, 05 Jan 2026 12:00:00 GMT');
    expect(header('Last-Modified')).toBe('Mon, 05 Jan 2026 12:00:00 GMT');
    expect(header('Vary')).toBe('');
    const links = header('Link');
    expect(links).toMatch(new RegExp(`<[^>]*/ark:99999/${pid}\\.en\\.v1>; rel="cite-as"`));
    expect(links).toMatch(new RegExp(`<[^>]*/en/articles/${pid}/newest>; rel="original"`));
    expect(links).toMatch(new RegExp(`<[^>]*/en/articles/${pid}/editions/2>; rel="successor-version"`));
    expect(links).toMatch(/rel="timegate".*rel="timemap"/);
    expect(html).toContain('It is not the newest');
    expect(html).toContain('not in the newest edition</small>');
  });

  it('tells machines of itself, not of the text', async () => {
    const { html, head } = await ask(editionRoute, { ...base, number: '1' });
    expect(html).toContain(`class="unapi-id" title="ark:99999/${pid}.en.v1"`);
    const jsonLd: unknown = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? '');
    expect(jsonLd).toMatchObject({
      '@id': expect.stringMatching(new RegExp(`/ark:99999/${pid}\\.en\\.v1$`)) as string,
      url: expect.stringMatching(/\/editions\/1$/) as string,
      version: 1,
    });
  });

  it.each([
    ['3', 200],
    ['4', 404],
    ['01', 404],
    ['9'.repeat(300), 404],
    ['0', 400],
    ['-1', 400],
    ['1.5', 400],
    ['x', 400],
    ['\u0000', 400],
  ])('answers number %j with %d', async (number, status) => {
    expect((await ask(editionRoute, { ...base, number })).status).toBe(status);
  });
});

describe('a paragraph of an edition', () => {
  it('is quoted and cited with its own address', async () => {
    const { status, html } = await ask(paragraphRoute, { ...base, number: '1', para: 'b' });
    expect(status).toBe(200);
    expect(html).toContain('A second one, kept for a year.</blockquote>');
    expect(html).toContain(`/en/articles/${pid}/editions/1#p-b`);
    expect(html).toContain('The newest edition does not have it.');
  });

  it.each([
    ['1', 'c', 404],
    ['1', '<script>', 404],
    ['9', 'a', 404],
    ['x', 'a', 400],
  ])('answers edition %s, paragraph %s with %d', async (number, para, status) => {
    const answer = await ask(paragraphRoute, { ...base, number, para });
    expect(answer.status).toBe(status);
    if (number === '1') expect(answer.html).toContain(`href="/en/articles/${pid}/editions/1"`);
  });
});

describe('two texts in parallel', () => {
  it('stand beside each other', async () => {
    const { status, html } = await ask(parallelRoute, { ...base, other: 'vi' });
    expect(status).toBe(200);
    expect(html).toContain('Đoạn đầu.');
    expect(html).toContain('This passage is not in the Vietnamese text.');
  });

  it.each(['en', 'fr', 'km', 'xx', 'VI', '%', ''])('are not there beside %j', async (other) => {
    expect((await ask(parallelRoute, { ...base, other })).status).toBe(404);
  });

  it('say which languages there are instead', async () => {
    const { html } = await ask(parallelRoute, { ...base, other: 'fr' });
    expect(html).toContain('There is no French text to set beside this one');
    const other = await ask(parallelRoute, { locale: 'fr', pid, other: 'en' });
    expect(other.status).toBe(404);
    expect(other.html).toContain('Pas encore en français');
  });
});

describe('what is withdrawn', () => {
  const reason = { en: 'A name must not be read.' };

  it('answers 410 for an edition, and the others stay', async () => {
    const act = await withdraw(article, { scope: 'edition', lang: 'en', number: 2, reason });
    const gone = await ask(editionRoute, { ...base, number: '2' });
    expect(gone.status).toBe(410);
    expect(gone.header('Memento-Datetime')).toBe('');
    expect(gone.html).toContain('A name must not be read.');
    expect(gone.html).toContain(`/ark:99999/${pid}.en.v2`);
    expect(gone.html).not.toContain('An added one.');
    expect((await ask(paragraphRoute, { ...base, number: '2', para: 'c' })).status).toBe(410);
    const compared = await ask(historyRoute, base, { from: '2', to: '3' });
    expect(compared.status).toBe(410);
    expect(compared.html).toContain('Edition 2 has been withdrawn. It is not compared');
    expect(compared.html).not.toContain('One out, one in.');
    expect((await ask(historyRoute, base)).html).toContain('From edition 1 to edition 3');
    const list = await ask(withdrawalsRoute, { locale: 'en' });
    expect(list.html).toContain(`href="/en/articles/${pid}/editions/2"`);
    await lift(article, act);
    expect((await ask(editionRoute, { ...base, number: '2' })).status).toBe(200);
    expect((await ask(withdrawalsRoute, { locale: 'en' })).html).toContain('Nothing is withdrawn');
  });

  it('answers 410 for all of a text and of an article', async () => {
    const text = await withdraw(article, { scope: 'text', lang: 'vi', reason });
    expect((await ask(parallelRoute, { ...base, other: 'vi' })).status).toBe(410);
    expect((await ask(historyRoute, { ...base, locale: 'vi' })).status).toBe(410);
    expect((await ask(historyRoute, base)).status).toBe(200);
    await lift(article, text);
    const whole = await withdraw(article, { scope: 'article', reason });
    const routes = [
      ask(historyRoute, base),
      ask(editionRoute, { ...base, number: '1' }),
      ask(paragraphRoute, { ...base, number: '1', para: 'a' }),
      ask(parallelRoute, { ...base, other: 'vi' }),
    ];
    for (const { status, html } of await Promise.all(routes)) {
      expect(status).toBe(410);
      expect(html).toContain('How to cite');
      expect(html).not.toContain('A first paragraph.');
    }
    await lift(article, whole);
  });

  it('answers 410 for a text that was merely taken out of publication, and lists no withdrawal', async () => {
    await unpublish(pid, 'vi');
    const { status, html } = await ask(historyRoute, { ...base, locale: 'vi' });
    expect(status).toBe(410);
    expect(html).toContain('Không còn được xuất bản');
    expect((await ask(withdrawalsRoute, { locale: 'en' })).html).toContain('Nothing is withdrawn');
  });

  it('is listed page by page; a cursor that is not ours counts as none', async () => {
    for (const after of ['x', '%', 'a'.repeat(500)]) {
      expect((await ask(withdrawalsRoute, { locale: 'en' }, { after })).status).toBe(200);
    }
    expect((await ask(withdrawalsRoute, { locale: 'xx' })).status).toBe(404);
  });
});
