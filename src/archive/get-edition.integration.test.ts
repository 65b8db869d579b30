import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { EditionView, Tombstone } from '@/domain/reading';
import { recordParagraphs } from '@/domain/staleness';
import { createIndexes, lift, paragraph, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase } from './database';
import { getEdition } from './get-edition';
import { listMementos } from './list-mementos';

beforeAll(createIndexes);
afterAll(closeDatabase);

async function publishThree() {
  const article = { pid: mintPid('article'), originalLang: 'en' };
  const first = await publish(article, 'en', { title: 'First', publishedAt: new Date('2024-01-01') });
  const second = await publish(article, 'en', {
    title: 'Second',
    note: 'The title was wrong.',
    previous: first,
    publishedAt: new Date('2025-01-01'),
  });
  const third = await publish(article, 'en', { title: 'Third', slug: 'third', previous: second });
  return { article, editions: [first, second, third] as const };
}

async function getView(pid: string, lang: string, number: number): Promise<EditionView> {
  const answer = await getEdition({ pid, lang, number });
  if (answer.found !== 'edition') throw new Error(`Found ${answer.found}.`);
  return answer.view;
}

async function getTombstone(pid: string, number: number): Promise<Tombstone> {
  const answer = await getEdition({ pid, lang: 'en', number });
  if (answer.found !== 'withdrawn') throw new Error(`Found ${answer.found}.`);
  expect(JSON.stringify(answer)).not.toContain('First.');
  return answer.tombstone;
}

describe('getEdition', () => {
  it('gives a frozen edition and where it stands among the others', async () => {
    const { article, editions } = await publishThree();
    await publish(article, 'vi');
    const view = await getView(article.pid, 'en', 2);
    expect(view.article.edition).toEqual(editions[1]);
    expect(view.article.languages.map(({ lang }) => lang)).toEqual(['en', 'vi']);
    expect(view.article.firstPublishedAt).toBe('2024-01-01T00:00:00.000Z');
    expect(view.current).toEqual({ number: 3, slug: 'third' });
    expect([view.first, view.predecessor, view.successor, view.last].map((entry) => entry?.number)).toEqual([
      1, 1, 3, 3,
    ]);
    expect(view.successor).toEqual({
      number: 3,
      publishedAt: editions[2].publishedAt,
      note: null,
      hash: editions[2].hash,
      withdrawnAt: null,
    });
    expect((await getView(article.pid, 'en', 1)).successor?.note).toBe('The title was wrong.');
    expect(await getView(article.pid, 'en', 1)).toMatchObject({ predecessor: null });
    expect(await getView(article.pid, 'en', 3)).toMatchObject({ successor: null });
  });

  it('finds nothing where there is no such edition', async () => {
    const { article } = await publishThree();
    for (const [lang, number] of [
      ['en', 4],
      ['en', 0],
      ['en', NaN],
      ['vi', 1],
    ] as const)
      expect(await getEdition({ pid: article.pid, lang, number })).toEqual({ found: 'nothing' });
  });

  it('tells an old translation’s state by what that edition was translated from', async () => {
    const article = { pid: mintPid('article'), originalLang: 'vi' };
    const vietnamese = await publish(article, 'vi');
    const french = await publish(article, 'fr', { body: [paragraph('a', 'Un.')] });
    const from = (lang: string, edition: number, paragraphs: typeof vietnamese.paragraphs) => ({
      kind: 'translation' as const,
      translatedFrom: { lang, edition, paragraphs: recordParagraphs(paragraphs) },
    });
    const old = await publish(article, 'en', from('fr', 1, french.paragraphs));
    await publish(article, 'en', { ...from('vi', 1, vietnamese.paragraphs), previous: old });
    await publish(article, 'fr', { previous: french, body: [paragraph('a', 'Deux.')] });
    expect((await getView(article.pid, 'en', 1)).article.staleness).toEqual({
      sourceLang: 'fr',
      fromEdition: 1,
      nowEdition: 2,
      behind: ['a'],
    });
    expect((await getView(article.pid, 'en', 2)).article.staleness).toMatchObject({
      sourceLang: 'vi',
      behind: [],
    });
  });
});

describe('an edition that was withdrawn', () => {
  it('keeps its citation, leads to the text, and its neighbours pass it over', async () => {
    const { article, editions } = await publishThree();
    await getView(article.pid, 'en', 2);
    const act = await withdraw(article, { scope: 'edition', lang: 'en', number: 2, reason: { vi: 'Sai' } });
    expect(await getTombstone(article.pid, 2)).toMatchObject({
      scope: 'edition',
      cited: { number: 2, title: 'Second', publishedAt: '2025-01-01T00:00:00.000Z' },
      hash: editions[1].hash,
      reason: { text: 'Sai', lang: 'vi' },
      currentSlug: 'third',
      languages: [{ lang: 'en', edition: 3 }],
    });
    expect((await getView(article.pid, 'en', 1)).successor?.number).toBe(3);
    expect(
      (await listMementos({ pid: article.pid, lang: 'en' }))?.editions.map(({ number }) => number),
    ).toEqual([1, 3]);
    await lift(article, act);
    expect((await getView(article.pid, 'en', 1)).successor?.number).toBe(2);
  });

  it('makes the one before it the newest', async () => {
    const { article } = await publishThree();
    await withdraw(article, { scope: 'edition', lang: 'en', number: 3 });
    expect(await getView(article.pid, 'en', 2)).toMatchObject({
      current: { number: 2, slug: 'title-in-en' },
      last: { number: 2 },
      successor: null,
    });
    expect(await getTombstone(article.pid, 3)).toMatchObject({ currentSlug: 'title-in-en' });
  });

  it('is each edition of a text or an article that was withdrawn, under its own title', async () => {
    const { article, editions } = await publishThree();
    await publish(article, 'vi', { kind: 'translation' });
    await withdraw(article, { scope: 'text', lang: 'en', reason: { en: 'Wrong' } });
    expect(await getTombstone(article.pid, 1)).toMatchObject({
      scope: 'text',
      cited: { number: 1, title: 'First' },
      hash: editions[0].hash,
      reason: { text: 'Wrong' },
      currentSlug: null,
    });
    expect(await getEdition({ pid: article.pid, lang: 'en', number: 4 })).toEqual({ found: 'nothing' });
    await withdraw(article, { scope: 'article' });
    expect(await getTombstone(article.pid, 2)).toMatchObject({ scope: 'article', languages: [] });
    expect(await getEdition({ pid: article.pid, lang: 'fr', number: 1 })).toEqual({ found: 'nothing' });
    expect(await listMementos({ pid: article.pid, lang: 'en' })).toBeNull();
  });
});

describe('listMementos', () => {
  it('gives the editions of a published text, the first first', async () => {
    const { article } = await publishThree();
    const found = await listMementos({ pid: article.pid, lang: 'en' });
    expect(found?.slug).toBe('third');
    expect(found?.editions.map(({ number, publishedAt }) => [number, publishedAt.slice(0, 4)])).toEqual([
      [1, '2024'],
      [2, '2025'],
      [3, expect.any(String)],
    ]);
    expect(await listMementos({ pid: article.pid, lang: 'vi' })).toBeNull();
    await unpublish(article.pid, 'en');
    expect(await listMementos({ pid: article.pid, lang: 'en' })).toBeNull();
  });
});
