/** Any string is a question, and every word of every paragraph finds its paragraph. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '@/domain/body';
import { blockText } from '@/domain/inline-text';
import { splitWords } from '@/domain/split-words';
import { tokenize } from '../tokens/tokenize';
import { findArticles } from './find-articles';
import { makeIndex, makePhoto, makeText, type TestIndex } from './index-for-tests';
import { listSuggestions } from './list-suggestions';

const PARAGRAPHS = {
  en: [
    'The ferry leaves at dawn, when the mist still lies on the water.',
    'A re-used ticket isn’t valid; the conductor’s “no” is final (see page 1,250).',
    'Nobody at O’Brien’s café had heard of the two-headed buffalo.',
  ],
  vi: [
    'Chuyến phà rời bến lúc bình minh, khi sương còn phủ trên mặt nước.',
    'Người lái đò kể chuyện con trâu hai đầu ở Đồng Tháp Mười.',
    'Đường về làng dài 12,5 ki-lô-mét, đầy ổ gà.',
  ],
  km: [
    'សាឡាងចេញដំណើរនៅពេលព្រឹកព្រលឹម ពេលអ័ព្ទនៅគ្របលើផ្ទៃទឹក។',
    'អ្នកចម្លងទូកនិទានរឿងក្របីក្បាលពីរ នៅវាលទំនាប១២៥០ហិកតា។',
    'ផ្លូវទៅភូមិឆ្ងាយណាស់ ហើយពេញដោយរណ្ដៅ។',
  ],
  fr: [
    'Le bac part à l’aube, quand la brume couvre encore l’eau.',
    'Jusqu’ici, personne n’avait entendu parler du buffle à deux têtes.',
    'Où est passée la sœur du passeur ? Ç’aurait été trop long.',
  ],
};

/** Tests share the machine with others: the time that is promised is measured by the benchmark. */
const SLOWED = 5;
const LONGEST = 60_000;

let test: TestIndex;
const texts = Object.entries(PARAGRAPHS).map(([lang, paragraphs]) => {
  const text = makeText({ pid: 'ferry', lang, paragraphs }, { title: paragraphs[0]?.slice(0, 20) ?? '' });
  return { ...text, body: [...text.body, makePhoto('f', paragraphs[1] ?? '')] };
});
beforeAll(() => {
  test = makeIndex(texts);
});
afterAll(() => test.remove());

describe('any question', () => {
  const SPICE = [
    '"',
    '“',
    '-',
    ':',
    'title:',
    'caption:',
    '*',
    '(',
    ')',
    ' AND ',
    ' OR ',
    ' NOT ',
    'NEAR(',
    '^',
    '+',
    '{',
    '}',
  ];
  const ODD = [
    '\ud800',
    '\udc00',
    '\u0000',
    '\u200b',
    '\u17d2',
    '\u0301',
    '🙂',
    '\ue000',
    '\ue0001',
    '\ue002',
    "'",
    '\\',
    '\n',
  ];
  const WORDS = Object.values(PARAGRAPHS)
    .flat()
    .flatMap((words) => words.split(' '));
  const question = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...SPICE, ...ODD, ...WORDS, ' '), { maxLength: 60 })
      .map((parts) => parts.join('')),
    fc.constantFrom(...SPICE, ...ODD, ...WORDS).map((part) => part.repeat(10_000 / part.length)),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => String.fromCharCode(...bytes)),
  );
  const page = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(undefined, NaN, Infinity));

  it(
    'has an answer, at once',
    () => {
      fc.assert(
        fc.property(
          question,
          page,
          fc.constantFrom('en', 'km', 'xx'),
          fc.boolean(),
          (q, asked, lang, inCaption) => {
            const before = performance.now();
            const found = findArticles(
              test.index,
              { q, ...(asked !== undefined && { page: asked }), ...(inCaption && { in: 'caption' }) },
              lang,
            );
            listSuggestions(test.index, { q, lang });
            expect(performance.now() - before).toBeLessThan(100 * SLOWED);
            expect(found.page).toBe(1);
            for (const { pid, hits } of found.articles) {
              expect(pid).toBe('ferry');
              expect(hits.length).toBeGreaterThan(0);
            }
          },
        ),
        { numRuns: 300 },
      );
    },
    LONGEST,
  );

  it('may be narrowed by anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), (value, year) => {
        const facets = { person: value, series: value, subject: value, outlet: value, lang: value };
        for (const [name, chosen] of Object.entries(facets))
          expect(findArticles(test.index, { q: 'ferry', [name]: chosen }, 'en').total).toBe(0);
        expect(findArticles(test.index, { q: 'ferry', year }, 'en').total).toBe(0);
      }),
    );
  });
});

type Written = { pid: string; lang: string; body: Block[] };

function listParagraphs({ body, lang }: Written): Map<string, Set<string>> {
  const paragraphs = new Map<string, Set<string>>();
  for (const block of body) {
    for (const word of splitWords(blockText(block, { notes: true }), lang)) {
      if (tokenize(word).length > 0)
        paragraphs.set(word, (paragraphs.get(word) ?? new Set()).add(block.para));
    }
  }
  return paragraphs;
}

/** That each word, in each form, finds all of the paragraphs it is in. */
function expectFindable(index: TestIndex['index'], text: Written, toForms: (word: string) => string[]) {
  const { pid, lang } = text;
  const missed: string[] = [];
  for (const [word, paragraphs] of listParagraphs(text)) {
    for (const q of toForms(word)) {
      const { articles } = findArticles(index, { q }, lang, { mostAlso: 1000 });
      const hit = articles.find((article) => article.pid === pid)?.hits.find((found) => found.lang === lang);
      const found = new Set([hit?.place?.para, ...(hit?.also.map(({ para }) => para) ?? [])]);
      missed.push(...[...paragraphs].filter((para) => !found.has(para)).map((para) => `${para}: ${q}`));
    }
  }
  expect(missed).toEqual([]);
}

describe('every word of every paragraph', () => {
  it.each(texts)('finds its paragraph: $lang', (text) =>
    expectFindable(test.index, text, (word) => [
      word,
      `"${word}"`,
      word.normalize('NFD'),
      word.toUpperCase(),
    ]),
  );
});

const SEEDS = resolve(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(SEEDS);
if (!present) console.info('The seed articles are not here (../shared/seeds): their tests are skipped.');

describe.skipIf(!present)('every word of the seed articles', () => {
  it(
    'finds its paragraph',
    () => {
      const seeds = readdirSync(SEEDS).map((pid) => {
        const lines = readFileSync(join(SEEDS, pid), 'utf8').split('\n');
        return makeText({ pid, lang: 'en', paragraphs: lines.filter((line) => line.trim() !== '') });
      });
      const { index, remove } = makeIndex(seeds);
      for (const seed of seeds) expectFindable(index, seed, (word) => [word]);
      remove();
    },
    LONGEST,
  );
});
