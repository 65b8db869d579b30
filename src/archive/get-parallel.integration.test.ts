import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import { recordParagraphs } from '@/domain/staleness';
import { createIndexes, paragraph, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase } from './database';
import { getParallel } from './get-parallel';

beforeAll(createIndexes);
afterAll(closeDatabase);

async function publishPair() {
  const article = { pid: mintPid('article'), originalLang: 'vi' };
  const previous = await publish(article, 'vi', {
    body: [paragraph('a', 'Một.'), paragraph('b', 'Hai.')],
  });
  await publish(article, 'en', {
    kind: 'translation',
    body: [paragraph('n', 'Note.'), paragraph('a', 'One.'), paragraph('b', 'Two.')],
    translatedFrom: { lang: 'vi', edition: 1, paragraphs: recordParagraphs(previous.paragraphs) },
  });
  await publish(article, 'vi', {
    previous,
    body: [paragraph('a', 'Một.'), paragraph('b', 'Hai hai.'), paragraph('c', 'Ba.')],
  });
  return article;
}

describe('getParallel', () => {
  it('puts two texts beside each other and says where the translation is behind, from either side', async () => {
    const { pid } = await publishPair();
    const rows = async (lang: string, other: string) => {
      const answer = await getParallel({ pid, lang, other });
      if (answer.found !== 'parallel') throw new Error(`Found ${answer.found}.`);
      expect([answer.view.article, answer.view.other].map(({ edition }) => edition.lang)).toEqual([
        lang,
        other,
      ]);
      return answer.view.rows.map(({ para, block, otherBlock, behind }) => [
        para,
        !!block,
        !!otherBlock,
        behind,
      ]);
    };
    expect(await rows('vi', 'en')).toEqual([
      ['n', false, true, false],
      ['a', true, true, false],
      ['b', true, true, true],
      ['c', true, false, true],
    ]);
    expect(await rows('en', 'vi')).toEqual([
      ['n', true, false, false],
      ['a', true, true, false],
      ['b', true, true, true],
      ['c', false, true, true],
    ]);
  });

  it('offers the languages that there are', async () => {
    const { pid } = await publishPair();
    for (const [lang, other, lead] of [
      ['en', 'fr', 'en'],
      ['fr', 'en', 'vi'],
      ['fr', 'km', 'vi'],
    ] as const)
      expect(await getParallel({ pid, lang, other })).toMatchObject({
        found: 'other-languages',
        row: { lead: { lang: lead } },
      });
    expect(await getParallel({ pid, lang: 'en', other: 'en' })).toEqual({ found: 'nothing' });
    expect(await getParallel({ pid: mintPid('article'), lang: 'en', other: 'vi' })).toEqual({
      found: 'nothing',
    });
  });

  it('is gone with either text', async () => {
    const article = await publishPair();
    await unpublish(article.pid, 'en');
    for (const [lang, other] of [
      ['en', 'vi'],
      ['vi', 'en'],
    ] as const)
      expect(await getParallel({ pid: article.pid, lang, other })).toMatchObject({
        found: 'withdrawn',
        tombstone: { cited: { lang: 'en' }, languages: [{ lang: 'vi' }] },
      });
    await withdraw(article, { scope: 'article' });
    expect(await getParallel({ pid: article.pid, lang: 'fr', other: 'km' })).toMatchObject({
      found: 'withdrawn',
      tombstone: { scope: 'article' },
    });
  });
});
