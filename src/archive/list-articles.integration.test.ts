import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { BrowseQuery, BrowseView } from '@/domain/reading-lists';
import { addPerson, addWord, createIndexes, publish, unpublish } from './archive-for-tests';
import { toFilter } from './browse-filter';
import { closeDatabase, getDatabase } from './database';
import { collection } from './documents';
import { countFacets } from './facets';
import { getArticlePage, findPositions } from './keyset';
import { listArticles } from './list-articles';

const ARTICLES = 110;
const LANGS = ['en', 'vi', 'km', 'fr'];
let words: { series: string; subject: string; person: string };

/** Many share a date, many have none, and each has one to four languages. */
const dates = ['2019-08-26', '2019', null, '2019-08', '1979-01-07T06:00+07:00', '2019-08-26'];

beforeAll(async () => {
  await createIndexes();
  words = {
    series: await addWord('series', { en: 'By boat' }),
    subject: await addWord('subjects', { en: 'Rivers', vi: 'Sông ngòi' }),
    person: await addPerson('Huu Tho'),
  };
  const credits = [
    {
      role: 'translator' as const,
      name: 'Huu Tho',
      asPrinted: 'Translated by Huu Tho',
      person: { pid: words.person, slug: 'huu-tho' },
    },
  ];
  for (let index = 0; index < ARTICLES; index += 1) {
    const article = {
      pid: mintPid('article'),
      date: dates[index % dates.length] ?? null,
      ...(index % 2 === 0 && { seriesPid: words.series, part: 1 + index / 2 }),
      ...(index % 3 === 0 && { subjects: [words.subject] }),
    };
    for (const lang of LANGS.slice(0, 1 + (index % 4))) {
      await publish(article, lang, lang === 'vi' ? { credits } : {});
    }
  }
  await getDatabase()
    .collection('texts')
    .insertMany(LANGS.map((lang) => ({ lang, title: 'Draft', _status: 'draft' })));
});
afterAll(closeDatabase);

async function walk(query: BrowseQuery): Promise<BrowseView[]> {
  const pages = [await listArticles({ lang: 'en', query })];
  for (let after = pages[0]?.after; after; after = pages.at(-1)?.after) {
    pages.push(await listArticles({ lang: 'en', query: { ...query, after } }));
  }
  return pages;
}

const pidsOf = (pages: BrowseView[]) => pages.flatMap(({ rows }) => rows.map(({ pid }) => pid));

async function expectedPids(query: BrowseQuery): Promise<string[]> {
  const all = await collection('publications').find(toFilter(query)).toArray();
  const articles = new Map(all.map(({ articlePid, sortDate }) => [articlePid, sortDate]));
  return [...articles]
    .toSorted(([a, aDate], [b, bDate]) => (aDate === bDate ? (a < b ? -1 : 1) : aDate < bDate ? 1 : -1))
    .map(([pid]) => pid);
}

const queries = (): BrowseQuery[] => [
  {},
  { lang: 'vi' },
  { lang: 'fr' },
  { series: words.series },
  { subject: words.subject },
  { person: words.person },
  { year: 2019 },
  { lang: 'km', series: words.series, year: 2019 },
];

describe('walking the list', () => {
  it('meets every matching article once, newest first, and nothing else', async () => {
    for (const query of queries()) {
      const pages = await walk(query);
      expect(pidsOf(pages), JSON.stringify(query)).toEqual(await expectedPids(query));
      expect(pages.every(({ rows }) => rows.length > 0)).toBe(true);
    }
  });

  it('goes back the same way to a first page that has nothing before it', async () => {
    const pages = await walk({});
    expect(pages.length).toBeGreaterThan(3);
    const back: BrowseView[] = [];
    for (let before = pages.at(-1)?.before; before; before = back[0]?.before) {
      back.unshift(await listArticles({ lang: 'en', query: { before } }));
    }
    expect(pidsOf(back)).toEqual(pidsOf(pages.slice(0, -1)));
    expect(back[0]?.before).toBeNull();
  });

  it('begins at the beginning for a cursor that is not ours', async () => {
    const first = await listArticles({ lang: 'en', query: {} });
    expect((await listArticles({ lang: 'en', query: { after: 'nonsense' } })).rows).toEqual(first.rows);
  });

  it('goes on when an article has more texts than expected', async () => {
    const subject = await addWord('subjects', { en: 'Many languages' });
    const articles = [1, 2, 3].map(() => ({ pid: mintPid('article'), subjects: [subject] }));
    const langs = ['en', 'vi', 'km', 'fr', 'de', 'lo', 'th', 'zh', 'ja', 'ko', 'es', 'pt'];
    for (const article of articles) for (const lang of langs) await publish(article, lang);
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await getArticlePage({ subjects: subject }, { ...(after && { after }), size: 2 });
      seen.push(...page.pids);
      ({ after } = page);
    } while (after);
    expect(seen).toEqual(articles.map(({ pid }) => pid).toSorted());
    for (const { pid } of articles) for (const lang of langs) await unpublish(pid, lang);
  });

  it('shows the text that the reader reads best', async () => {
    const { rows } = await listArticles({ lang: 'vi', query: { lang: 'vi' } });
    expect(new Set(rows.map(({ lead }) => lead.lang))).toEqual(new Set(['vi']));
    expect(rows[0]?.lead.credits[0]?.asPrinted).toBe('Translated by Huu Tho');
  });
});

describe('facets', () => {
  it('count articles, not texts', async () => {
    const { total, capped, facets } = await listArticles({ lang: 'vi', query: {} });
    expect({ total, capped }).toEqual({ total: ARTICLES, capped: false });
    expect(facets.lang.map(({ value, count }) => [value, count])).toEqual([
      ['en', 110],
      ['vi', 82],
      ['km', 54],
      ['fr', 27],
    ]);
    expect(facets.series).toMatchObject([
      { value: words.series, count: 55, label: { text: 'By boat', lang: 'en' } },
    ]);
    expect(facets.subject).toMatchObject([{ value: words.subject, count: 37, label: { lang: 'vi' } }]);
    expect(facets.person).toMatchObject([{ value: words.person, count: 82, label: { text: 'Huu Tho' } }]);
    expect(facets.year.map(({ value }) => value)).toEqual(['2019', '1979']);
  });

  it('count within what is chosen already', async () => {
    const query = { series: words.series };
    const { total, facets } = await listArticles({ lang: 'en', query });
    expect(total).toBe(55);
    expect(facets.lang[0]).toMatchObject({ value: 'en', count: 55 });
    expect(facets.year.reduce((sum, { count }) => sum + count, 0)).toBe(
      (await expectedPids({ ...query, year: 2019 })).length +
        (await expectedPids({ ...query, year: 1979 })).length,
    );
  });

  it('change at once when something is published or taken back', async () => {
    const before = await listArticles({ lang: 'en', query: {} });
    const article = { pid: mintPid('article'), date: '2030' };
    await publish(article, 'en');
    const after = await listArticles({ lang: 'en', query: {} });
    expect(after.total).toBe(before.total + 1);
    expect(after.facets.year[0]).toMatchObject({ value: '2030', count: 1 });
    expect(after.rows[0]?.pid).toBe(article.pid);
    await unpublish(article.pid, 'en');
    expect((await listArticles({ lang: 'en', query: {} })).total).toBe(before.total);
  });

  it('are empty where nothing matches', async () => {
    const view = await listArticles({ lang: 'en', query: { series: 'nothing' } });
    expect(view).toMatchObject({ rows: [], after: null, before: null, total: 0, capped: false });
    expect(Object.values(view.facets).flat()).toEqual([]);
  });
});

type Explained = { queryPlanner: { winningPlan: unknown }; executionStats: { totalKeysExamined: number } };

const listStages = (plan: unknown) =>
  [...JSON.stringify(plan).matchAll(/"stage":"(\w+)"/g)].map(([, stage]) => stage);

describe('a page deep in the list', () => {
  it('is read from an index in order, whatever the filter and the direction', async () => {
    const [middle] = await getDatabase()
      .collection('publications')
      .find({ sortDate: '2019' })
      .sort({ articlePid: 1 })
      .limit(1)
      .toArray();
    const place = { sortDate: '2019', pid: String(middle?.articlePid) };
    for (const query of queries()) {
      for (const forward of [true, false]) {
        const { queryPlanner, executionStats } = (await findPositions(toFilter(query), {
          place,
          forward,
          articles: 5,
        }).explain('executionStats')) as Explained;
        const stages = listStages(queryPlanner.winningPlan);
        const told = `${JSON.stringify(query)} ${forward}: ${stages.join(' ')}`;
        expect(stages, told).toContain('IXSCAN');
        expect(stages, told).not.toContain('COLLSCAN');
        expect(stages, told).not.toContain('SORT');
        if (Object.keys(query).length <= 1) expect(executionStats.totalKeysExamined, told).toBeLessThan(40);
      }
    }
  });

  it('is counted without sorting everything', async () => {
    for (const query of queries()) {
      const plan = await countFacets(toFilter(query)).explain('queryPlanner');
      const explained = JSON.stringify(plan, (key, value: unknown) =>
        key === 'rejectedPlans' ? null : value,
      );
      expect(explained, JSON.stringify(query)).toContain('"IXSCAN"');
      expect(explained).not.toContain('"COLLSCAN"');
      expect(explained).not.toContain('"SORT"');
    }
  });
});
