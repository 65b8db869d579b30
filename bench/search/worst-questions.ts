import { drawOne, makeRandomOf } from '../made-up-words';
import { listClusters, misspell } from './change-words';
import { drawOrigin, type Asking, type Origin, type Question } from './questions';
import { SEARCH_LANGS, type SearchLang } from './syllables';

const LONGEST = 10_000;
const MOST_TERMS = 16;
const LATIN: readonly SearchLang[] = ['en', 'vi', 'fr'];

type Kind = { langs: readonly SearchLang[]; ask: (origin: Origin) => string };

/** What costs most: nobody asks so by intent, but everybody may. */
const KINDS: Record<string, Kind> = {
  'one stop word': { langs: SEARCH_LANGS, ask: (origin) => drawStops(origin, 1).join(' ') },
  'five stop words': { langs: SEARCH_LANGS, ask: (origin) => drawStops(origin, 5).join(' ') },
  'stop words in quotes': { langs: LATIN, ask: (origin) => `"${drawStops(origin, 2).join(' ')}"` },
  'all but a stop word': {
    langs: LATIN,
    ask: (origin) => `${drawStops(origin, 1)[0]} -${drawStops(origin, 1)[0]}`,
  },
  '16 words of a paragraph': {
    langs: SEARCH_LANGS,
    ask: ({ passage }) => passage.words.slice(0, MOST_TERMS).join(' '),
  },
  '16 stop words': { langs: SEARCH_LANGS, ask: (origin) => drawStops(origin, MOST_TERMS).join(' ') },
  '16 words misspelt': {
    langs: ['en', 'fr'],
    ask: ({ passage, random }) =>
      passage.words
        .slice(0, MOST_TERMS)
        .map((word) => misspell(word, random))
        .join(' '),
  },
  'one letter': { langs: ['en', 'fr'], ask: (origin) => drawStops(origin, 1).join('').slice(0, 1) },
  'two letters': { langs: ['en', 'fr'], ask: (origin) => drawStops(origin, 1).join('').slice(0, 2) },
  'three letters': { langs: ['en', 'fr'], ask: (origin) => drawStops(origin, 1).join('').slice(0, 3) },
  'five stop words and two letters': {
    langs: ['en', 'fr'],
    ask: (origin) => [...drawStops(origin, 5), drawStops(origin, 1).join('').slice(0, 2)].join(' '),
  },
  'a Khmer sentence': { langs: ['km'], ask: ({ passage }) => passage.text.split('។')[0] ?? '' },
  'a Khmer paragraph in quotes': { langs: ['km'], ask: ({ passage }) => `"${passage.words.join('')}"` },
  'one Khmer cluster': {
    langs: ['km'],
    ask: (origin) => listClusters(drawStops(origin, 1).join(''))[0] ?? '',
  },
  '10,000 characters': {
    langs: SEARCH_LANGS,
    ask: ({ text }) => {
      const words = text.paragraphs.map((paragraph) => paragraph.text).join(' ');
      return words.repeat(Math.ceil(LONGEST / words.length)).slice(0, LONGEST);
    },
  },
};
export const WORST_KINDS = Object.keys(KINDS);

export function* listWorstQuestions({ world, texts, each, seed }: Asking): Generator<Question> {
  for (const [index, [kind, { langs, ask }]] of Object.entries(KINDS).entries()) {
    for (let no = 0; no < each; no += 1) {
      const random = makeRandomOf(seed, 1000 + index, no);
      const lang = drawOne(langs, random);
      yield { kind, lang, query: { q: ask(drawOrigin({ world, texts, lang, random })) } };
    }
  }
}

/** Of the ten most frequent words of the language: most of its texts have each of them; of more than ten, others too. */
function drawStops({ world, text, random }: Origin, count: number): string[] {
  const frequent = world.vocabularies[text.lang].slice(0, Math.max(10, count));
  const start = Math.floor(random() * frequent.length);
  return Array.from({ length: count }, (_, index) => frequent[(start + index) % frequent.length] ?? '');
}
