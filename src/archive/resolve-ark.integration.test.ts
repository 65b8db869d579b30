import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOID_ALPHABET } from '@/domain/noid';
import { isPid, mintPid } from '@/domain/pid';
import { addPerson, addWord, createIndexes, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase } from './database';
import { resolveArk } from './resolve-ark';

beforeAll(createIndexes);
afterAll(closeDatabase);

const NOTHING = { found: 'nothing', suggestions: [] };
const newArticle = () => ({ pid: mintPid('article'), originalLang: 'vi' });
const pathOf = async (asked: Parameters<typeof resolveArk>[0]) => {
  const answer = await resolveArk(asked);
  return answer.found === 'place' ? answer.path : answer;
};

describe('resolveArk', () => {
  it('leads from an article to the text that the reader reads best', async () => {
    const article = newArticle();
    const { pid } = article;
    await publish(article, 'pt-BR', { slug: 'rio' });
    expect(await pathOf({ pid, locale: 'fr' })).toBe(`/pt-BR/articles/${pid}/rio`);
    await publish(article, 'en', { slug: 'river' });
    expect(await pathOf({ pid, locale: 'fr' })).toBe(`/en/articles/${pid}/river`);
    await publish(article, 'vi', { slug: 'sông', title: 'Sông' });
    expect(await resolveArk({ pid, locale: 'fr' })).toMatchObject({
      found: 'place',
      path: `/vi/articles/${pid}/s%C3%B4ng`,
      label: { text: 'Sông', lang: 'vi' },
      cited: { article: pid, lang: 'vi', number: 1 },
      withdrawn: false,
    });
    expect(await pathOf({ pid, locale: 'en' })).toBe(`/en/articles/${pid}/river`);
    await unpublish(pid, 'en');
    expect(await pathOf({ pid, locale: 'en' })).toBe(`/vi/articles/${pid}/s%C3%B4ng`);
  });

  it('leads to a text and an edition', async () => {
    const article = newArticle();
    const { pid } = article;
    const previous = await publish(article, 'pt-BR', { slug: 'rio' });
    await publish(article, 'pt-BR', { previous, slug: 'rio', title: 'Rio' });
    expect(await pathOf({ pid, lang: 'ptbr', locale: 'en' })).toBe(`/pt-BR/articles/${pid}/rio`);
    expect(await resolveArk({ pid, lang: 'ptbr', number: 1, locale: 'en' })).toMatchObject({
      path: `/pt-BR/articles/${pid}/editions/1`,
      cited: { number: 1, title: 'Title in pt-BR' },
      withdrawn: false,
    });
    await withdraw(article, { scope: 'edition', lang: 'pt-BR', number: 1 });
    expect(await resolveArk({ pid, lang: 'ptbr', number: 1, locale: 'en' })).toMatchObject({
      path: `/pt-BR/articles/${pid}/editions/1`,
      withdrawn: true,
    });
  });

  it('suggests the article where it has no such text or edition', async () => {
    const article = newArticle();
    const { pid } = article;
    await publish(article, 'vi', { slug: 'a', title: 'A' });
    const meant = [
      { ark: `ark:99999/${pid}`, path: `/vi/articles/${pid}/a`, label: { text: 'A', lang: 'vi' } },
    ];
    for (const part of [{ lang: 'km' }, { lang: 'vi', number: 2 }])
      expect(await resolveArk({ pid, ...part, locale: 'en' })).toEqual({
        found: 'nothing',
        suggestions: meant,
      });
  });

  it('leads to what is left of a withdrawn article', async () => {
    const article = newArticle();
    const { pid } = article;
    await publish(article, 'vi', { slug: 'song' });
    await publish(article, 'km', { slug: 'tonle' });
    await unpublish(pid, 'vi');
    expect(await pathOf({ pid, locale: 'vi' })).toBe(`/km/articles/${pid}/tonle`);
    expect(await resolveArk({ pid, lang: 'vi', locale: 'km' })).toMatchObject({
      path: `/vi/articles/${pid}/song`,
      withdrawn: true,
    });
    await withdraw(article, { scope: 'article' });
    expect(await resolveArk({ pid, locale: 'fr' })).toMatchObject({
      withdrawn: true,
      cited: { article: pid },
    });
    await unpublish(pid, 'km');
  });

  it('leads to people, series and subjects that a published text names', async () => {
    const person = await addPerson('Ou Kampot');
    const series = await addWord('series', { en: 'By boat' });
    const subject = await addWord('subjects', { vi: 'Sông ngòi' });
    for (const pid of [person, series, subject])
      expect(await resolveArk({ pid, locale: 'en' })).toEqual(NOTHING);
    await publish({ ...newArticle(), about: [person], seriesPid: series, subjects: [subject] }, 'vi');
    expect(await pathOf({ pid: person, locale: 'en' })).toBe(`/en/people/${person}/ou-kampot`);
    expect(await pathOf({ pid: series, locale: 'en' })).toBe(`/en/series/${series}/by-boat`);
    expect(await resolveArk({ pid: subject, locale: 'en' })).toMatchObject({
      path: `/en/subjects/${subject}/s%C3%B4ng-ng%C3%B2i`,
      label: { text: 'Sông ngòi', lang: 'vi' },
      cited: null,
    });
    expect(await pathOf({ pid: series, lang: 'vi', locale: 'en' })).toMatchObject({ found: 'nothing' });
    expect(await resolveArk({ pid: mintPid('outlet'), locale: 'en' })).toEqual(NOTHING);
    expect(await resolveArk({ pid: mintPid('article'), locale: 'en' })).toEqual(NOTHING);
  });

  it('never leads from a mistyped id to an article, and suggests what was meant', async () => {
    const article = newArticle();
    await publish(article, 'vi', { slug: 'a', title: 'A' });
    const person = await addPerson('Ou Kampot');
    await publish({ ...newArticle(), about: [person] }, 'vi');
    for (const [pid, name] of [
      [article.pid, 'A'],
      [person, 'Ou Kampot'],
    ] as const) {
      const other = [...NOID_ALPHABET].find((char) => char !== pid.charAt(4)) ?? '';
      const typed = pid.slice(0, 4) + other + pid.slice(5);
      expect(isPid(typed)).toBe(false);
      const answer = await resolveArk({ pid: typed, locale: 'vi' });
      if (answer.found !== 'nothing') throw new Error(`Found ${answer.found}.`);
      expect(answer.suggestions.map(({ ark, label }) => [ark, label])).toEqual([
        [`ark:99999/${pid}`, { text: name, lang: 'vi' }],
      ]);
    }
    await unpublish(article.pid, 'vi');
    expect(await resolveArk({ pid: article.pid.slice(1), locale: 'vi' })).toEqual(NOTHING);
  });
});
