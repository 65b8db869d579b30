import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { Tombstone } from '@/domain/reading';
import { createIndexes, lift, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { getArticle } from './get-article';

beforeAll(createIndexes);
afterAll(closeDatabase);

const newArticle = () => ({ pid: mintPid('article'), originalLang: 'vi', date: '2019-08' });
const SECRET = 'The words that nobody may read any more.';
const source = { outlet: 'The Paper', url: null, date: '2019-08-26', accessed: null, archivedUrl: null };

async function publishBoth() {
  const article = newArticle();
  const original = await publish(article, 'vi', { title: 'Một dòng sông', lede: SECRET, source });
  const english = await publish(article, 'en', { title: 'A river', kind: 'translation', lede: SECRET });
  return { article, original, english };
}

async function getTombstone(pid: string, lang: string): Promise<Tombstone> {
  const answer = await getArticle({ pid, lang });
  if (answer.found !== 'withdrawn') throw new Error(`Found ${answer.found}.`);
  expect(JSON.stringify(answer)).not.toMatch(/nobody may read|First\./);
  return answer.tombstone;
}

describe('a text that was withdrawn', () => {
  it('keeps its citation and says why, in the reader’s language where it can', async () => {
    const { article, english } = await publishBoth();
    const withdrawnAt = new Date('2026-11-20T10:00:00.123Z');
    await withdraw(article, {
      scope: 'text',
      lang: 'en',
      reason: { vi: 'Theo yêu cầu', en: 'At the wish of the author' },
      withdrawnAt,
    });
    const { cited, ...tombstone } = await getTombstone(article.pid, 'en');
    expect(tombstone).toEqual({
      hash: english.hash,
      scope: 'text',
      reason: { text: 'At the wish of the author', lang: 'en' },
      withdrawnAt: withdrawnAt.toISOString(),
      languages: [expect.objectContaining({ lang: 'vi' })],
      currentSlug: null,
    });
    expect(cited).toMatchObject({
      article: article.pid,
      lang: 'en',
      number: 1,
      publishedAt: english.publishedAt,
      kind: 'translation',
      title: 'A river',
      slug: 'title-in-en',
      credits: [],
      source: null,
      date: '2019-08',
      original: { lang: 'vi', title: 'Một dòng sông', titleSupplied: false },
    });
    expect(cited).not.toHaveProperty('lede');
  });

  it('is not there for readers of the others, and nothing where it never was', async () => {
    const { article } = await publishBoth();
    await withdraw(article, { scope: 'text', lang: 'en' });
    const answer = await getArticle({ pid: article.pid, lang: 'vi' });
    expect(answer.found === 'text' && answer.view.languages.map(({ lang }) => lang)).toEqual(['vi']);
    expect((await getArticle({ pid: article.pid, lang: 'fr' })).found).toBe('other-languages');
    await withdraw(article, { scope: 'text', lang: 'vi' });
    expect((await getArticle({ pid: article.pid, lang: 'fr' })).found).toBe('nothing');
  });

  it('has no reason when it was merely taken out, and the time at which it was', async () => {
    const { article } = await publishBoth();
    const before = Date.now();
    await unpublish(article.pid, 'en');
    const tombstone = await getTombstone(article.pid, 'en');
    expect(tombstone).toMatchObject({ scope: 'text', reason: null, currentSlug: null });
    expect(Date.parse(tombstone.withdrawnAt)).toBeGreaterThanOrEqual(before - 1);
  });

  it('is back when the withdrawal is lifted', async () => {
    const { article } = await publishBoth();
    const act = await withdraw(article, { scope: 'text', lang: 'en' });
    await lift(article, act);
    expect((await getArticle({ pid: article.pid, lang: 'en' })).found).toBe('text');
  });

  it('names the edition when no other is left to read', async () => {
    const { article, english } = await publishBoth();
    await publish(article, 'en', { previous: english, title: 'A wide river' });
    await withdraw(article, { scope: 'edition', lang: 'en', number: 2 });
    const answer = await getArticle({ pid: article.pid, lang: 'en' });
    expect(answer.found === 'text' && answer.view.edition.number).toBe(1);
    await withdraw(article, { scope: 'edition', lang: 'en', number: 1, reason: { en: 'Both are wrong' } });
    expect(await getTombstone(article.pid, 'en')).toMatchObject({
      scope: 'edition',
      reason: { text: 'Both are wrong' },
      cited: { number: 1 },
    });
  });
});

describe('an article that was withdrawn', () => {
  it('is so in every language, led by the original where it had no text', async () => {
    const { article } = await publishBoth();
    await withdraw(article, { scope: 'article', reason: { en: 'A court has ordered it' } });
    for (const [lang, title] of [
      ['vi', 'Một dòng sông'],
      ['en', 'A river'],
      ['fr', 'Một dòng sông'],
    ] as const) {
      const { cited, ...tombstone } = await getTombstone(article.pid, lang);
      expect(cited.title).toBe(title);
      expect(tombstone).toMatchObject({ scope: 'article', languages: [] });
      expect(tombstone.reason?.text).toBe('A court has ordered it');
    }
  });

  it('keeps the original title, and the date that the article had', async () => {
    const { article } = await publishBoth();
    await withdraw(article, { scope: 'article' });
    expect((await getTombstone(article.pid, 'en')).cited).toMatchObject({
      date: '2019-08',
      original: { lang: 'vi', title: 'Một dòng sông' },
    });
    expect((await getTombstone(article.pid, 'vi')).cited.original).toBeNull();
  });

  it('has the date that the article had last, when its texts went one after the other', async () => {
    const { article, english } = await publishBoth();
    await unpublish(article.pid, 'vi');
    await publish({ ...article, date: '1979' }, 'en', { previous: english, title: 'A wide river' });
    expect((await getTombstone(article.pid, 'vi')).cited.date).toBe('1979');
    await unpublish(article.pid, 'en');
    expect((await getTombstone(article.pid, 'vi')).cited.date).toBe('1979');
  });

  it('has the date of the oldest source where nothing else was written down', async () => {
    const { article } = await publishBoth();
    await withdraw(article, { scope: 'article' });
    const records = getDatabase().collection('records');
    await records.updateMany({ articlePid: article.pid }, { $unset: { date: 1, originalLang: 1 } });
    expect((await getTombstone(article.pid, 'en')).cited).toMatchObject({
      date: '2019-08-26',
      original: { lang: 'vi' },
    });
  });
});

it('does not take a text that is being published for one that was withdrawn', async () => {
  const article = newArticle();
  await publish(article, 'en');
  await getDatabase().collection('publications').deleteMany({ articlePid: article.pid });
  expect(await getArticle({ pid: article.pid, lang: 'en' })).toEqual({ found: 'nothing' });
});
