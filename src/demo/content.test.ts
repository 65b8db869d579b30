import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/domain/inline-text';
import { LOCALE_CODES } from '@/i18n/locales';
import { DEMO_PEOPLE } from './content/people';
import { DEMO_PICTURES } from './content/pictures';
import type { DemoBlock } from './demo-block';
import { DEMO_ARTICLES, listTexts } from './list-texts';
import { readContent } from './read-content';
import { type DemoEdition, readEditions } from './read-editions';

const texts = await listTexts();
const shapeOf = (blocks: readonly DemoBlock[]) =>
  blocks.map((block) => [
    block.para,
    block.type,
    'items' in block ? block.items.length : 0,
    'content' in block ? block.content.filter(({ type }) => type === 'note').length : 0,
    'picture' in block ? block.picture : '',
  ]);
const wordsOf = (block: DemoBlock) => {
  if (block.type === 'list') return block.items.map((item) => plainText(item)).join(' ');
  return 'content' in block ? plainText(block.content) : '';
};
const readEditionsOf = (name: string) =>
  readEditions(DEMO_ARTICLES.find(({ folder }) => folder === name) ?? fail(name));
const fail = (name: string): never => {
  throw new Error(`There is no article “${name}”.`);
};
/** Ids of the blocks that only one of two editions has in this form, each once. */
const listChanged = (a: DemoEdition | undefined, b: DemoEdition | undefined) => {
  const [from, to] = [a, b].map((edition) => edition?.words.blocks ?? []);
  const toKeys = (blocks: DemoBlock[] = []) => new Set(blocks.map((block) => JSON.stringify(block)));
  const [before, after] = [toKeys(from), toKeys(to)];
  const changed = [...(from ?? []), ...(to ?? [])].filter((block) => {
    const key = JSON.stringify(block);
    return !before.has(key) || !after.has(key);
  });
  return [...new Set(changed.map(({ para }) => para))];
};
const countWords = (blocks: readonly DemoBlock[]) =>
  blocks.map(wordsOf).join(' ').split(/\s+/).filter(Boolean).length;

describe('the texts of the demonstration', () => {
  it.each(DEMO_ARTICLES)(
    '$folder has in every language the blocks of the edition it was made from',
    async (demo) => {
      const ofArticle = texts.filter(({ article }) => article === demo);
      for (const { words, translated } of await readEditions(demo)) {
        for (const lang of translated) {
          const translation = ofArticle.find((text) => text.lang === lang)?.text;
          expect(shapeOf(translation?.blocks ?? []), lang).toEqual(shapeOf(words.blocks));
        }
      }
    },
  );

  it('has a title and a lede for each, and every paragraph id once', () => {
    for (const { text } of texts) {
      expect(text.title).not.toBe('');
      expect(text.summary).not.toBe('');
      const paras = text.blocks.map(({ para }) => para);
      expect(new Set(paras).size).toBe(paras.length);
    }
  });

  it('has five abstracts in English, four in Vietnamese, three in Khmer and two in French', () => {
    const abstracts = texts.filter(({ article }) => article.kind === 'abstract');
    const count = (lang: string) => abstracts.filter((abstract) => abstract.lang === lang).length;
    expect(LOCALE_CODES.map(count)).toEqual([5, 4, 3, 2]);
  });

  it('says that a machine made the translations of the abstracts, and of nothing else', () => {
    for (const { article, lang, text } of texts) {
      const drafted = article.kind === 'abstract' && lang !== 'en';
      expect(text.machineDraft).toEqual(drafted ? text.blocks.map(({ para }) => para) : []);
    }
  });

  it('keeps the English abstracts between 80 and 150 words', () => {
    for (const { article, lang, text } of texts) {
      if (article.kind !== 'abstract' || lang !== 'en') continue;
      expect(countWords(text.blocks), article.folder).toBeGreaterThanOrEqual(80);
      expect(countWords(text.blocks), article.folder).toBeLessThanOrEqual(150);
    }
  });

  it('has one whole article in all languages', () => {
    const whole = texts.filter(({ article }) => article.folder === 'how-a-text-comes');
    expect(whole.map(({ lang }) => lang)).toEqual(LOCALE_CODES);
    const blocks = whole[0]?.text.blocks ?? [];
    expect(countWords(blocks)).toBeGreaterThan(900);
    const count = (type: string) => blocks.filter((block) => block.type === type).length;
    expect([count('figure'), count('heading') > 4, count('list'), count('quote')]).toEqual([3, true, 2, 1]);
  });

  it('changes one paragraph of the whole article between its editions, and says so', async () => {
    const [before, now] = await readEditionsOf('how-a-text-comes');
    expect(listChanged(before, now)).toEqual(['behind']);
    expect([before?.words.note, now?.words.note]).toEqual([null, expect.any(String)]);
  });

  it('has a text whose editions change a word, take out a paragraph and add one, each with a note', async () => {
    const [first, second, third] = await readEditionsOf('made-to-be-corrected');
    expect(listChanged(first, second)).toEqual(['kept', 'copies']);
    expect(listChanged(second, third)).toEqual(['added']);
    expect([first, second, third].map((edition) => Boolean(edition?.words.note))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('gives the reason of a withdrawal in every language', () => {
    const withdrawn = DEMO_ARTICLES.filter((article) => article.withdrawn);
    expect(withdrawn.map(({ folder }) => folder)).toEqual(['how-dates-are-written']);
    for (const lang of LOCALE_CODES) expect(withdrawn[0]?.withdrawn?.reason[lang].length).toBeGreaterThan(40);
  });

  it('has the pages in all languages, block by block', async () => {
    for (const key of ['home', 'about', 'how-to-cite']) {
      const pages = await Promise.all(LOCALE_CODES.map((lang) => readContent(`pages/${key}.${lang}.md`)));
      for (const page of pages) {
        expect(page.title).not.toBe('');
        expect(shapeOf(page.blocks)).toEqual(shapeOf(pages[0]?.blocks ?? []));
      }
    }
  });
});

describe('the drawings', () => {
  it('have a caption and an alternative text in every language, and a file without words', async () => {
    const folder = new URL('./pictures/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(DEMO_PICTURES)
        .map((name) => `${name}.svg`)
        .sort(),
    );
    for (const { caption, alt } of Object.values(DEMO_PICTURES)) {
      for (const lang of LOCALE_CODES)
        expect([caption[lang], alt[lang]].every((words) => words.length > 5)).toBe(true);
    }
  });

  it('all stand in a text', () => {
    const used = texts.flatMap(({ text }) =>
      text.blocks.flatMap((block) => ('picture' in block ? [block.picture] : [])),
    );
    for (const name of Object.keys(DEMO_PICTURES)) expect(used).toContain(name);
  });
});

describe('the typography', () => {
  it('of French puts a narrow no-break space before high punctuation and inside guillemets', () => {
    const french = texts.filter(({ lang }) => lang === 'fr');
    for (const { text } of french) {
      const words = [text.title, text.summary, ...text.blocks.map(wordsOf)].join('\n');
      expect(words).not.toMatch(/[^\u202f\d/]([;:!?»])(?=\s)| [;:!?»]|«[^\u202f]/u);
    }
  });

  it('of Khmer has no zero-width signs, no Latin full stop and no doubled vowel or subscript sign', () => {
    for (const { text, lang } of texts) {
      if (lang !== 'km') continue;
      const words = [text.title, text.summary, ...text.blocks.map(wordsOf)].join('\n');
      expect(words).not.toMatch(
        /[\u200b-\u200d]|[\u17d2]{2}|[\u17d2](?![\u1780-\u17a2])|([\u17b6-\u17c5])\1/u,
      );
    }
  });

  it('of names adds no mark to a name that was printed without', () => {
    for (const key of [
      'chung-anh',
      'huu-duong',
      'tran-hoai',
      'le-van-phong',
      'nguyen-hoang-nhien',
    ] as const) {
      expect(DEMO_PEOPLE[key].names.map(({ name }) => name)).toEqual([DEMO_PEOPLE[key].name]);
      expect(DEMO_PEOPLE[key].name).toMatch(/^[A-Za-z ]+$/);
    }
  });
});
