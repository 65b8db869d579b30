import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { Found, SearchHit } from '@/domain/search';
import { addPerson, addWord, createIndexes, publish, unpublish, type TestArticle } from './archive-for-tests';
import { closeDatabase } from './database';
import { getSearchView } from './get-search-view';

const hit = (lang: string, edition = 1): SearchHit => ({ lang, edition, title: [], place: null, also: [] });

const NONE = { lang: [], person: [], series: [], subject: [], year: [], outlet: [], in: [] };

function toFound(articles: Found['articles'], counts: Partial<Found['counts']> = {}): Found {
  return {
    articles,
    total: articles.length,
    page: 1,
    pages: 1,
    counts: { ...NONE, ...counts },
    notes: ['capped'],
    didYouMean: null,
  };
}

let words: { series: string; subject: string; person: string; unknown: string };
let first: TestArticle;
let second: TestArticle;

beforeAll(async () => {
  await createIndexes();
  words = {
    series: await addWord('series', { en: 'By boat', vi: 'Bằng thuyền' }),
    subject: await addWord('subjects', { en: 'Rivers' }),
    person: await addPerson('Tran Song', {
      names: [{ name: 'Tran Song', lang: 'en' }],
    }),
    unknown: await addPerson('Nobody Yet'),
  };
  const credits = [
    {
      role: 'author' as const,
      name: 'Tran Song',
      asPrinted: 'Tran Song',
      person: { pid: words.person, slug: 'x' },
    },
  ];
  first = { pid: mintPid('article'), seriesPid: words.series, part: 1, subjects: [words.subject] };
  second = { pid: mintPid('article') };
  await publish(first, 'en', { credits });
  await publish(first, 'vi');
  await publish(second, 'vi');
});
afterAll(closeDatabase);

describe('what was found', () => {
  it('is shown as the archive has it, in the order of the index', async () => {
    const found = toFound([
      { pid: second.pid, hits: [hit('vi')] },
      { pid: first.pid, hits: [hit('vi'), hit('en')] },
    ]);
    const query = { q: 'song', page: 1 };
    const view = await getSearchView(found, query, 'vi');
    expect(
      view.results.map(({ row, hits }) => [row.pid, row.lead.lang, hits.map(({ lang }) => lang)]),
    ).toEqual([
      [second.pid, 'vi', ['vi']],
      [first.pid, 'vi', ['vi', 'en']],
    ]);
    expect(view).toMatchObject({
      query,
      total: 2,
      page: 1,
      pages: 1,
      notes: ['capped'],
      didYouMean: null,
      chosen: {},
    });
    expect(view.results[1]?.row.series?.label).toEqual({ text: 'Bằng thuyền', lang: 'vi' });
    expect(view).not.toHaveProperty('articles');
    expect(view).not.toHaveProperty('counts');
  });

  it('is left out where it is published no more, or in another edition', async () => {
    const gone = { pid: mintPid('article') };
    await publish(gone, 'en');
    await publish(gone, 'fr');
    const found = toFound([
      { pid: gone.pid, hits: [hit('en'), hit('fr')] },
      { pid: first.pid, hits: [hit('vi', 2), hit('en')] },
      { pid: second.pid, hits: [hit('vi', 2)] },
      { pid: 'unknown', hits: [hit('en')] },
    ]);
    const shown = async () =>
      (await getSearchView(found, { q: 'song' }, 'en')).results.map(({ row, hits }) => [
        row.pid,
        ...hits.map(({ lang }) => lang),
      ]);
    expect(await shown()).toEqual([
      [gone.pid, 'en', 'fr'],
      [first.pid, 'en'],
    ]);
    await unpublish(gone.pid, 'en');
    expect(await shown()).toEqual([
      [gone.pid, 'fr'],
      [first.pid, 'en'],
    ]);
    await unpublish(gone.pid, 'fr');
    expect(await shown()).toEqual([[first.pid, 'en']]);
  });
});

describe('facets', () => {
  it('have the labels that readers of a language know them by', async () => {
    const counts = {
      lang: [{ value: 'km', count: 3 }],
      person: [{ value: words.person, count: 2 }],
      series: [
        { value: 'unknown', count: 9 },
        { value: words.series, count: 1 },
      ],
      subject: [{ value: words.subject, count: 1 }],
      year: [{ value: '1990', count: 1 }],
      outlet: [{ value: 'Review', count: 1 }],
      in: [{ value: 'caption', count: 1 }],
    };
    const { facets } = await getSearchView(toFound([], counts), { q: 'song' }, 'vi');
    expect(facets).toEqual({
      lang: [{ value: 'km', label: { text: 'km', lang: 'vi' }, count: 3 }],
      person: [{ value: words.person, label: { text: 'Tran Song', lang: 'en' }, count: 2 }],
      series: [{ value: words.series, label: { text: 'Bằng thuyền', lang: 'vi' }, count: 1 }],
      subject: [{ value: words.subject, label: { text: 'Rivers', lang: 'en' }, count: 1 }],
      year: [{ value: '1990', label: { text: '1990', lang: 'vi' }, count: 1 }],
      outlet: [{ value: 'Review', label: { text: 'Review', lang: 'vi' }, count: 1 }],
      in: [{ value: 'caption', label: { text: 'caption', lang: 'vi' }, count: 1 }],
    });
  });

  it('that were chosen are called so even where they leave nothing', async () => {
    const { person, series, subject } = words;
    const query = {
      q: 'x',
      lang: 'km',
      person,
      series,
      subject,
      year: 1990,
      outlet: 'Review',
      in: 'caption',
    } as const;
    expect((await getSearchView(toFound([]), query, 'en')).chosen).toEqual({
      lang: { text: 'km', lang: 'en' },
      person: { text: 'Tran Song', lang: 'en' },
      series: { text: 'By boat', lang: 'en' },
      subject: { text: 'Rivers', lang: 'en' },
      year: { text: '1990', lang: 'en' },
      outlet: { text: 'Review', lang: 'en' },
      in: { text: 'caption', lang: 'en' },
    });
  });

  it('give no name away that no published text has', async () => {
    const query = { q: 'x', person: words.unknown, series: 'none', subject: 'none' };
    expect((await getSearchView(toFound([]), query, 'en')).chosen).toEqual({});
  });
});
