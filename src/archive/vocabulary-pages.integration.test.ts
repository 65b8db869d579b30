import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreditRole } from '@/domain/credits';
import { mintPid } from '@/domain/pid';
import { addPerson, addWord, createIndexes, publish, unpublish } from './archive-for-tests';
import { closeDatabase } from './database';
import { getPerson } from './get-person';
import { getSeries } from './get-series';
import { getSubject } from './get-subject';

beforeAll(createIndexes);
afterAll(closeDatabase);

const newArticle = () => ({ pid: mintPid('article') });
const creditOf = (pid: string, role: CreditRole) => ({
  role,
  name: 'Tran Mau',
  asPrinted: '',
  person: { pid, slug: 'tran-mau' },
});

describe('getPerson', () => {
  it('lists works by role, the newest first, and what is written about the person', async () => {
    const pid = await addPerson('Tran Mau', {
      names: [
        { name: 'Tran Mau', lang: 'en' },
        { name: 'Trần Mẫu', lang: 'vi' },
        { name: '陳某', lang: 'vi', script: 'Hani' },
      ],
      about: { vi: 'Dịch giả.' },
      identifiers: [
        { scheme: 'wikidata', value: 'Q1' },
        { scheme: 'viaf', value: 'not a number' },
      ],
    });
    const other = await addPerson('Somebody Else');
    const older = { ...newArticle(), date: '1999' };
    const newer = { ...newArticle(), date: '2001-02' };
    const written = { ...newArticle(), about: [pid] };
    await publish(older, 'en', { credits: [creditOf(pid, 'translator'), creditOf(other, 'author')] });
    await publish(newer, 'vi', { credits: [creditOf(pid, 'translator')] });
    await publish(newer, 'en', { credits: [creditOf(pid, 'author')] });
    await publish(written, 'en', { credits: [creditOf(other, 'author')] });
    const person = await getPerson({ pid, lang: 'vi' });
    expect(person).toMatchObject({
      slug: 'tran-mau',
      name: { text: 'Trần Mẫu', lang: 'vi' },
      otherNames: [
        { text: 'Tran Mau', lang: 'en' },
        { text: '陳某', lang: 'vi-Hani' },
      ],
      about: { text: 'Dịch giả.', lang: 'vi' },
      identifiers: [
        { scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
        { scheme: 'viaf', value: 'not a number', url: null },
      ],
    });
    expect(person?.works.map(({ role, rows }) => [role, rows.map((row) => row.pid)])).toEqual([
      ['author', [newer.pid]],
      ['translator', [newer.pid, older.pid]],
      ['about', [written.pid]],
    ]);
  });

  it('lists apart the abstracts that somebody made of the texts of others', async () => {
    const pid = await addPerson('The Archive');
    const author = await addPerson('An Author');
    const article = newArticle();
    await publish(article, 'en', {
      kind: 'abstract',
      credits: [creditOf(author, 'author')],
      abstractBy: [creditOf(pid, 'author')],
    });
    const worksOf = async (person: string) =>
      (await getPerson({ pid: person, lang: 'en' }))?.works.map(({ role, rows }) => [role, rows.length]);
    expect(await worksOf(pid)).toEqual([['abstract', 1]]);
    expect(await worksOf(author)).toEqual([['author', 1]]);
  });

  it('knows nobody whom no published text names', async () => {
    const pid = await addPerson('Only In A Draft');
    expect(await getPerson({ pid, lang: 'en' })).toBeNull();
    expect(await getPerson({ pid: mintPid('person'), lang: 'en' })).toBeNull();
    const article = newArticle();
    await publish(article, 'en', { credits: [creditOf(pid, 'editor')] });
    expect((await getPerson({ pid, lang: 'en' }))?.name.text).toBe('Only In A Draft');
    await unpublish(article.pid, 'en');
    expect(await getPerson({ pid, lang: 'en' })).toBeNull();
  });
});

describe('getSeries', () => {
  it('shows every part up to the last known, the missing ones as missing, and those without a part', async () => {
    const seriesPid = await addWord('series', { en: 'By boat', km: 'តាមទូក' });
    const second = { ...newArticle(), seriesPid, part: 2 };
    const fifth = { ...newArticle(), seriesPid, part: 5 };
    const loose = { ...newArticle(), seriesPid };
    for (const article of [fifth, loose, second]) await publish(article, 'en');
    await publish(second, 'km');
    const series = await getSeries({ pid: seriesPid, lang: 'km' });
    expect(series).toMatchObject({ label: { text: 'តាមទូក', lang: 'km' }, about: null });
    expect(
      series?.parts.map(({ part, article }) => [part, article?.pid ?? null, article?.lead.lang]),
    ).toEqual([
      [1, null, undefined],
      [2, second.pid, 'km'],
      [3, null, undefined],
      [4, null, undefined],
      [5, fifth.pid, 'en'],
    ]);
    expect(series?.others.map(({ pid }) => pid)).toEqual([loose.pid]);
  });

  it('bounds the gaps that a wrong part number makes', async () => {
    const seriesPid = await addWord('series', { en: 'Typed wrong' });
    await publish({ ...newArticle(), seriesPid, part: 20190826 }, 'en');
    const parts = (await getSeries({ pid: seriesPid, lang: 'en' }))?.parts ?? [];
    expect(parts.length).toBeLessThan(1000);
    expect(parts.at(-1)).toMatchObject({ part: 20190826 });
  });

  it('shows two articles that have the same part', async () => {
    const seriesPid = await addWord('series', { en: 'Twice' });
    for (let count = 0; count < 2; count += 1) await publish({ ...newArticle(), seriesPid, part: 1 }, 'en');
    expect((await getSeries({ pid: seriesPid, lang: 'en' }))?.parts.map(({ part }) => part)).toEqual([1, 1]);
  });

  it('knows no series of which nothing is published', async () => {
    expect(await getSeries({ pid: await addWord('series', { en: 'Planned' }), lang: 'en' })).toBeNull();
  });
});

describe('getSubject', () => {
  it('gives its articles a page at a time', async () => {
    const pid = await addWord('subjects', { vi: 'Sông ngòi' });
    const articles = Array.from({ length: 31 }, () => ({ ...newArticle(), subjects: [pid], date: '2019' }));
    for (const article of articles) await publish(article, 'en');
    const first = await getSubject({ pid, lang: 'en' });
    expect(first).toMatchObject({ slug: 'sông-ngòi', label: { text: 'Sông ngòi', lang: 'vi' } });
    const second = await getSubject({ pid, lang: 'en', ...(first?.after && { after: first.after }) });
    expect(second?.after).toBeNull();
    expect([...(first?.rows ?? []), ...(second?.rows ?? [])].map((row) => row.pid)).toEqual(
      articles.map((article) => article.pid).toSorted(),
    );
  });

  it('knows no subject that no published article has', async () => {
    expect(await getSubject({ pid: await addWord('subjects', { en: 'Planned' }), lang: 'en' })).toBeNull();
  });
});
