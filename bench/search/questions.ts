import type { SearchFacets, SearchQuery } from '@/domain/search';
import { drawOne, makeRandomOf } from '../made-up-words';
import { listClusters, misspell, withoutDiacritics } from './change-words';
import { SEARCH_LANGS, type SearchLang } from './syllables';
import { makeArticle, type MadeUpArticle, type MadeUpText, type Passage, type World } from './texts';
import { FREQUENT } from './vocabularies';

/** What a reader of a language asks. */
export type Question = { kind: string; lang: SearchLang; query: SearchQuery };

/** A text out of the index, and one of its paragraphs: what a question is made from. */
export type Origin = {
  world: World;
  random: () => number;
  article: MadeUpArticle;
  text: MadeUpText;
  passage: Passage;
};
type Kind = { langs: readonly SearchLang[]; ask: (origin: Origin) => SearchQuery };

const LATIN = ['en', 'vi', 'fr'] as const;
const MOST_CLUSTERS = 6;

/** Each kind by its name: what readers ask when they look for something that is there; the last for what is not. */
const KINDS: Record<string, Kind> = {
  'one word': { langs: LATIN, ask: (origin) => ({ q: drawContent(origin, 1).join(' ') }) },
  'two words': { langs: LATIN, ask: (origin) => ({ q: drawContent(origin, 2).join(' ') }) },
  'three words': { langs: LATIN, ask: (origin) => ({ q: drawContent(origin, 3).join(' ') }) },
  'a phrase in quotes': { langs: SEARCH_LANGS, ask: (origin) => ({ q: `"${drawPhrase(origin)}"` }) },
  'Vietnamese without diacritics': {
    langs: ['vi'],
    ask: (origin) => ({ q: withoutDiacritics(drawContent(origin, 2).join(' ')) }),
  },
  'a Khmer word': { langs: ['km'], ask: (origin) => ({ q: drawKhmer(origin) }) },
  'the beginning of a word': { langs: ['en', 'fr'], ask: (origin) => ({ q: drawBeginning(origin) }) },
  'a word with a facet': {
    langs: SEARCH_LANGS,
    ask: (origin) => ({ q: drawContent(origin, 1).join(' '), ...drawFacet(origin) }),
  },
  'a name': { langs: ['vi', 'km'], ask: drawName },
  'two words, one misspelt': {
    langs: ['en', 'fr'],
    ask: (origin) => {
      const [word = '', other = ''] = drawContent(origin, 2);
      return { q: `${word} ${misspell(other, origin.random)}` };
    },
  },
};
export const ORDINARY_KINDS = Object.keys(KINDS);

/** So many questions of each kind about the first `texts` texts of a world; the same for the same `seed`. */
export function* listQuestions({ world, texts, each, seed }: Asking): Generator<Question> {
  for (const [index, [kind, { langs, ask }]] of Object.entries(KINDS).entries()) {
    for (let no = 0; no < each; no += 1) {
      const random = makeRandomOf(seed, index, no);
      const lang = drawOne(langs, random);
      yield { kind, lang, query: ask(drawOrigin({ world, texts, lang, random })) };
    }
  }
}

export type Asking = { world: World; texts: number; each: number; seed: number };

export function drawOrigin({
  world,
  texts,
  lang,
  random,
}: {
  world: World;
  texts: number;
  lang: SearchLang;
  random: () => number;
}): Origin {
  const no = Math.floor(random() * Math.ceil(texts / SEARCH_LANGS.length));
  const article = makeArticle(world, no, [lang]);
  const [text] = article.texts;
  if (!text) throw new Error(`A made-up article has no text in ${lang}.`);
  return { world, random, article, text, passage: drawOne(text.paragraphs, random) };
}

/** Different words of the paragraph that say what it is about: none of the language's stop words. */
function drawContent({ world, text, passage, random }: Origin, count: number): string[] {
  const stops = new Set(world.vocabularies[text.lang].slice(0, FREQUENT));
  const content = [...new Set(passage.words.filter((word) => !stops.has(word)))];
  const start = Math.floor(random() * Math.max(1, content.length - count));
  return content.slice(start, start + count);
}

/** Two to six clusters of neighbouring words, as they stand in the text. */
function drawKhmer({ passage, random }: Origin): string {
  const start = Math.floor(random() * (passage.words.length - MOST_CLUSTERS));
  const most = 2 + Math.floor(random() * (MOST_CLUSTERS - 1));
  return listClusters(passage.words.slice(start, start + MOST_CLUSTERS).join(''))
    .slice(0, most)
    .join('');
}

function drawPhrase({ text, passage, random }: Origin): string {
  const length = 2 + Math.floor(random() * 3);
  const words = text.lang === 'km' ? passage.words : passage.text.split(' ');
  const start = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(start, start + length).join(text.lang === 'km' ? '' : ' ');
}

function drawBeginning(origin: Origin): string {
  const word = drawContent(origin, 6).find(({ length }) => length > 4) ?? 'none';
  return word.slice(0, 3 + Math.floor(origin.random() * (word.length - 3)));
}

function drawFacet({ article, text, random }: Origin): SearchFacets {
  const [subject] = article.subjects;
  return drawOne<SearchFacets>(
    [
      { lang: text.lang },
      { person: text.author.pid },
      { year: article.year },
      { outlet: text.outlet },
      ...(subject ? [{ subject: subject.pid }] : []),
      ...(article.series ? [{ series: article.series.word.pid }] : []),
      { lang: text.lang, year: article.year },
    ],
    random,
  );
}

function drawName({ text, random }: Origin): SearchQuery {
  const form = text.author.names.find(({ lang }) => lang === text.lang)?.name ?? '';
  return { q: random() < 0.5 ? withoutDiacritics(form) : form };
}
