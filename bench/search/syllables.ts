import { drawOne } from '../made-up-words';

/** Syllables of the shapes that a language has. They mean nothing. */
export const SEARCH_LANGS = ['en', 'vi', 'km', 'fr'] as const;
export type SearchLang = (typeof SEARCH_LANGS)[number];
type Random = () => number;

const list = (words: string): string[] => words.split(' ');
// A hyphen stands for nothing.
const parts = (words: string): string[] => list(words).map((part) => (part === '-' ? '' : part));

const ENGLISH = {
  onset: parts('- - b c d f g h k l m n p r s t v w b c d f l m n p r s t ch cl dr gr pl pr sh st th tr'),
  nucleus: list('a e i o u a e i o a e i o ai ea ee ou'),
  coda: parts('- - - - - - n r s t l m d n r s nd st ck ng'),
};
const FRENCH = {
  onset: parts('- - - b c d f g l m n p r s t v b c d l m n p r s t ch br tr pr gr ç j qu'),
  nucleus: list('a e i o u a e i é é è ê ou oi ai eau œu an on in eu â î ô'),
  coda: parts('- - - - - - - - r s t l n r s lle nce re'),
};
const VIETNAMESE = {
  onset: parts('- b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'),
  // What stands before, the letter that carries the tone, and what stands after it.
  open: list(
    'a e ê i o ô ơ u ư a.i a.o a.n a.ng a.nh ă.n ă.ng â.n â.ng â.u e.n e.o ê.n ê.nh i.n i.nh i|ê.n i|ê.u',
  ).concat(
    list('o.i o.n o.ng ô.i ô.n ô.ng ơ.i ơ.n u.i u.n u.ng ư.ng u|ô.i u|ô.n ư|ơ.i ư|ơ.ng o|a.n o|a.ng u|yê.n'),
  ),
  stopped: list(
    'a.c a.t a.ch ă.t ă.c â.t â.p e.t ê.t i.t i.ch i|ê.t o.t o.c ô.c ô.t ơ.p u.t u.c ư.c ư|ơ.c u|ô.c',
  ),
  tones: ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'],
  tonesOfStopped: ['\u0301', '\u0323'],
};
const KHMER = {
  consonant: [...'កខគឃងចឆជញដឋឌណតថទធនបផពភមយរលវសហឡអ'],
  vowel: parts('- - - ា ា ា ិ ី ឹ ឺ ុ ូ ួ ើ ឿ ៀ េ ែ ៃ ោ ៅ'),
  sign: parts('- - - - - - - ំ ះ ់'),
};

const MAKERS: Record<SearchLang, (random: Random) => string> = {
  en: (random) =>
    drawOne(ENGLISH.onset, random) + drawOne(ENGLISH.nucleus, random) + drawOne(ENGLISH.coda, random),
  fr: (random) =>
    drawOne(FRENCH.onset, random) + drawOne(FRENCH.nucleus, random) + drawOne(FRENCH.coda, random),
  vi: makeVietnamese,
  km: makeKhmer,
};

function makeVietnamese(random: Random): string {
  const isStopped = random() < 0.25;
  const rhyme = drawOne(isStopped ? VIETNAMESE.stopped : VIETNAMESE.open, random);
  const tone = drawOne(isStopped ? VIETNAMESE.tonesOfStopped : VIETNAMESE.tones, random);
  const [carrier = '', end = ''] = rhyme.split('.');
  return (drawOne(VIETNAMESE.onset, random) + carrier.replace('|', '') + tone + end).normalize('NFC');
}

/** One cluster: a consonant, in one of four with another below it, and the signs around them. */
function makeKhmer(random: Random): string {
  const below = random() < 0.25 ? `\u17d2${drawOne(KHMER.consonant, random)}` : '';
  const vowel = drawOne(KHMER.vowel, random);
  return drawOne(KHMER.consonant, random) + below + vowel + (vowel ? drawOne(KHMER.sign, random) : '');
}

/** Different syllables of the language, as many as asked for. */
export function makeSyllables({
  lang,
  count,
  random,
}: {
  lang: SearchLang;
  count: number;
  random: Random;
}): string[] {
  const syllables = new Set<string>();
  while (syllables.size < count) syllables.add(MAKERS[lang](random));
  return [...syllables];
}
