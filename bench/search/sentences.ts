import type { SearchLang } from './syllables';

const SENTENCE = 14;
const VOWEL = /^[aeiouéêâîôœ]/;
const ELIDED = ['l’', 'd’', 'qu’', 's’', 'n’'];

/**
 * Words as a language writes them: with spaces, or like Khmer with spaces between phrases only; French with elisions
 * before some vowels.
 */
export function toSentences(words: readonly string[], lang: SearchLang, random: () => number): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; start += SENTENCE) {
    const sentence = words.slice(start, start + SENTENCE);
    sentences.push(lang === 'km' ? toKhmer(sentence, random) : toLatin(sentence, lang, random));
  }
  return sentences.join(' ');
}

function toKhmer(words: readonly string[], random: () => number): string {
  return `${words
    .map((word) => (random() < 0.15 ? `${word} ` : word))
    .join('')
    .trimEnd()}។`;
}

function toLatin(words: readonly string[], lang: SearchLang, random: () => number): string {
  const written = words.map((word, index) => {
    const elides = lang === 'fr' && VOWEL.test(word) && random() < 0.3;
    const whole = elides ? `${ELIDED[Math.floor(random() * ELIDED.length)] ?? ''}${word}` : word;
    return index < words.length - 1 && random() < 0.08 ? `${whole},` : whole;
  });
  const sentence = written.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
