import { makeRandomOf } from '../made-up-words';
import { makeSyllables, SEARCH_LANGS, type SearchLang } from './syllables';

type Shape = {
  /** How many different syllables there are; of Khmer, clusters. */
  syllables: number;
  words: number;
  /** The most syllables of a word, and of one of the most frequent. */
  longest: number;
  longestOfFrequent: number;
  between: string;
};

// A Vietnamese word is one syllable or several with spaces between them, from a few thousand syllables in all.
const SHAPES: Record<SearchLang, Shape> = {
  en: { syllables: 1200, words: 60_000, longest: 3, longestOfFrequent: 1, between: '' },
  vi: { syllables: 3500, words: 40_000, longest: 3, longestOfFrequent: 1, between: ' ' },
  km: { syllables: 2500, words: 40_000, longest: 4, longestOfFrequent: 2, between: '' },
  fr: { syllables: 1200, words: 60_000, longest: 3, longestOfFrequent: 1, between: '' },
};
/** So many of a language's words are its stop words. */
export const FREQUENT = 100;

export type Vocabularies = Record<SearchLang, readonly string[]>;

/** The words of each language, the most frequent first, each once. */
export function makeVocabularies(seed: number): Vocabularies {
  return {
    en: makeWords('en', seed),
    vi: makeWords('vi', seed),
    km: makeWords('km', seed),
    fr: makeWords('fr', seed),
  };
}

function makeWords(lang: SearchLang, seed: number): string[] {
  const { syllables: count, words: size, longest, longestOfFrequent, between } = SHAPES[lang];
  const random = makeRandomOf(seed, SEARCH_LANGS.indexOf(lang));
  const syllables = makeSyllables({ lang, count, random });
  // Some syllables are in many words, most in few.
  const draw = () => syllables[Math.floor(syllables.length * random() ** 2)] ?? '';
  const words = new Set<string>();
  while (words.size < size) {
    const most = words.size < FREQUENT ? longestOfFrequent : longest;
    const length = 1 + Math.floor(random() * most);
    words.add(Array.from({ length }, draw).join(between));
  }
  return [...words];
}
