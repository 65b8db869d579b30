/** Paragraphs of words that are used as often as those of a language: the n-th word 1/n as often as the first (Zipf). */

const SYLLABLES = {
  en: 'ba ten lo rim sa ker du vin or ath el mo gre shi pon al tur es qui fa'.split(' '),
  // A consonant with what stands below and around it, as Khmer has them.
  km: 'កា ខ្មែ រី ទៅ ភូ មិ ស្រុ ក្រ ម៉ ណា ចុ ះ ដី ន្លេ ថ្ម ផ្ទះ ព្រៃ វា លុ ហើ'.split(' '),
};
export type MadeUpLang = keyof typeof SYLLABLES;

const VOCABULARY = 20_000;

/** The same numbers on every run (Lehmer). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Other numbers for each place in what is made: the article, the language. They look unrelated, and are always the same. */
export function makeRandomOf(...place: number[]): () => number {
  const mixed = place.reduce((hash, number) => {
    const once = Math.imul(hash ^ number, 0x85ebca6b);
    return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) ^ (once >>> 16);
  }, 0x9e3779b9);
  return makeRandom(1 + ((mixed >>> 0) % 2_147_483_645));
}

export function drawOne<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to draw from.');
  return value;
}

export function makeVocabulary(lang: MadeUpLang, random: () => number): string[] {
  const syllables = SYLLABLES[lang];
  return Array.from({ length: VOCABULARY }, (_, rank) => {
    const length = 1 + Math.floor(random() * (rank < 100 ? 1 : 4));
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  });
}

type Drawing = { vocabulary: readonly string[]; random: () => number };

export function drawWord({ vocabulary, random }: Drawing): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
}

/** As words, of which there are 20 to 120. */
export function drawParagraph(drawing: Drawing): string[] {
  return Array.from({ length: 20 + Math.floor(drawing.random() * 100) }, () => drawWord(drawing));
}

/** The same paragraph with one word in `every` replaced. */
export function editParagraph(words: readonly string[], every: number, drawing: Drawing): string[] {
  return words.map((word) => (drawing.random() < 1 / every ? drawWord(drawing) : word));
}

export function joinWords(words: readonly string[], lang: MadeUpLang): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; start += 15) {
    const sentence = words.slice(start, start + 15);
    sentences.push(lang === 'km' ? `${sentence.join('')}។` : `${sentence.join(' ')}.`);
  }
  return sentences.join(' ');
}
