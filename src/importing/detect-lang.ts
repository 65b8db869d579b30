import type { Lang } from '@/domain/body';

/** Enough of a text to know its language by; more only costs time. */
const SAMPLE = 20_000;

const SCRIPTS = [
  { lang: 'km', letters: /\p{Script=Khmer}/gu },
  { lang: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { lang: 'zh', letters: /\p{Script=Han}/gu },
  { lang: 'ko', letters: /\p{Script=Hangul}/gu },
  { lang: 'th', letters: /\p{Script=Thai}/gu },
  { lang: 'lo', letters: /\p{Script=Lao}/gu },
  { lang: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { lang: 'ar', letters: /\p{Script=Arabic}/gu },
] as const;

/** Letters that only Vietnamese writes; `â ê ô` and plain accents are left to French. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;

const FUNCTION_WORDS: Record<'en' | 'fr' | 'vi', ReadonlySet<string>> = {
  en: new Set(
    'the of and to in is was were for with that on by from at as are his her they which'.split(' '),
  ),
  fr: new Set(
    'le la les des du de et est dans pour avec que qui sur par une un au aux en ont était il elle'.split(' '),
  ),
  vi: new Set('của và các những là được trong cho với không người một có đã này từ khi đến'.split(' ')),
};

/**
 * The language of a text, by its script and then by its function words, as a BCP 47 tag. `sure` is false when
 * there is too little to go by; `lang` is then the best guess.
 */
export function detectLang(text: string): { lang: Lang; sure: boolean } {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: 'en', sure: false };
  for (const script of SCRIPTS) {
    const share = (sample.match(script.letters)?.length ?? 0) / letters;
    // A Japanese text is mostly Han with kana between; a quotation of another script stays below a third.
    if (share > (script.lang === 'ja' ? 0.1 : 0.34)) return { lang: script.lang, sure: letters >= 20 };
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  const vietnamese = (sample.match(VIETNAMESE)?.length ?? 0) / letters;
  if (vietnamese > 0.04) return { lang: 'vi', sure: words.length >= 5 };
  const [first, second] = (['en', 'fr', 'vi'] as const)
    .map((lang) => ({ lang, hits: words.filter((word) => FUNCTION_WORDS[lang].has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (!first || first.hits === 0) return { lang: 'en', sure: false };
  const lead = first.hits - (second?.hits ?? 0);
  return {
    lang: first.lang,
    sure: words.length >= 8 && first.hits / words.length > 0.1 && lead >= first.hits / 3,
  };
}
