import { mintPid } from '@/domain/pid';
import { newParagraphId } from '@/domain/paragraph-ids';
import { drawOne, drawWord, makeRandomOf } from '../made-up-words';
import { toSentences } from './sentences';
import { makeNames, type MadeUpPerson, type MadeUpWord, type Names } from './people';
import { SEARCH_LANGS, type SearchLang } from './syllables';
import { makeVocabularies, type Vocabularies } from './vocabularies';

/** Of about thirty words each; one is a short notice. */
const PARAGRAPHS = Number(process.env.PARAGRAPHS ?? 10);
const FIRST_YEAR = 1990;
const YEARS = 36;
const TITLE_LENGTHS = 6;

/** A world of made-up articles: the same for the same seed. None of it is kept: an article is made when it is asked for. */
export type World = { seed: number; vocabularies: Vocabularies; names: Names };

export function makeWorld(seed: number): World {
  const vocabularies = makeVocabularies(seed);
  return { seed, vocabularies, names: makeNames(seed, vocabularies) };
}

/** Words as they were drawn, and as they stand in the text. */
export type Passage = { words: string[]; text: string };

export type MadeUpArticle = {
  no: number;
  pid: string;
  originalLang: SearchLang;
  year: number;
  /** ISO 8601, to the day */
  date: string;
  series: { word: MadeUpWord; part: number } | null;
  subjects: MadeUpWord[];
  about: MadeUpPerson | null;
  texts: MadeUpText[];
};

export type MadeUpText = {
  /** 0, 1, 2 … throughout the world */
  no: number;
  lang: SearchLang;
  title: Passage;
  lede: Passage;
  paragraphs: (Passage & { para: string })[];
  /** The caption of its one picture, which stands after the second paragraph. */
  caption: Passage & { para: string };
  author: MadeUpPerson;
  translator: MadeUpPerson | null;
  outlet: string;
};

/** The n-th article of a world, in all its languages or in some. */
export function makeArticle(
  world: World,
  no: number,
  langs: readonly SearchLang[] = SEARCH_LANGS,
): MadeUpArticle {
  const { names, seed } = world;
  const random = makeRandomOf(seed, no, 1);
  const year = FIRST_YEAR + Math.floor(random() * YEARS);
  const date = new Date(Date.UTC(year, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
  const pid = mintPid('article', random);
  const originalLang = drawOne(SEARCH_LANGS, random);
  const lengths = Array.from({ length: PARAGRAPHS }, () => 12 + Math.floor(random() * 30));
  const paras = Array.from({ length: PARAGRAPHS + 1 }, () => newParagraphId(random));
  const author = drawOne(names.people, random);
  const series = random() < 0.3 ? { word: drawOne(names.series, random), part: 1 + (no % 20) } : null;
  const subjects = [...new Set([drawOne(names.subjects, random), drawOne(names.subjects, random)])];
  const about = random() < 0.1 ? drawOne(names.people, random) : null;
  const texts = langs.map((lang): MadeUpText => {
    const index = SEARCH_LANGS.indexOf(lang);
    const own = makeRandomOf(seed, no, 2 + index);
    const drawing = { vocabulary: world.vocabularies[lang], random: own };
    const passage = (length: number): Passage => {
      const words: string[] = [];
      // Of Vietnamese, whose words have spaces in them, syllables are counted, as everybody does.
      for (let count = 0; count < length; count += countSpaces(words.at(-1)) + 1)
        words.push(drawWord(drawing));
      return { words, text: toSentences(words, lang, own) };
    };
    const [captionPara = '', ...paragraphParas] = paras;
    return {
      no: no * SEARCH_LANGS.length + index,
      lang,
      title: withoutStop(passage(3 + Math.floor(own() * TITLE_LENGTHS))),
      lede: passage(20),
      paragraphs: paragraphParas.map((para, place) => ({ para, ...passage(lengths[place] ?? 0) })),
      caption: { para: captionPara, ...passage(12) },
      author,
      translator: lang === originalLang ? null : drawOne(names.people, own),
      outlet: drawOne(names.outlets, own),
    };
  });
  return { no, pid, originalLang, year, date, series, subjects, about, texts };
}

const countSpaces = (word = ''): number => word.split(' ').length - 1;

function withoutStop({ words, text }: Passage): Passage {
  return { words, text: text.replace(/[.។]$/, '') };
}

/** The articles of so many texts, one after the other. */
export function* listArticlesOf(world: World, texts: number): Generator<MadeUpArticle> {
  for (let no = 0; no * SEARCH_LANGS.length < texts; no += 1) yield makeArticle(world, no);
}
