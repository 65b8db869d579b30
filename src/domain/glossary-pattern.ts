import type { Lang } from './body';
import { foldText } from './glossary-folding';

/** Scripts that are written without spaces between words: there a term may stand anywhere. */
const UNSPACED =
  '\\p{Script=Khmer}\\p{Script=Han}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Hiragana}\\p{Script=Katakana}';
const GOES_ON = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

const patterns = new Map<string, RegExp | null>();
/** A glossary has some thousands of forms; whoever sends more gets them made anew. */
const MOST_PATTERNS = 20_000;

/**
 * What finds a form in a folded text (`foldText`), everywhere; null for a form without words. At a letter of a script
 * with spaces it begins and ends with a word.
 */
export function patternOf(form: string, lang: Lang): RegExp | null {
  const key = `${lang} ${form}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  const made = makePattern(foldText(form).text.trim(), lang.split('-')[0] ?? lang);
  patterns.set(key, made);
  return made;
}

function makePattern(form: string, lang: Lang): RegExp | null {
  if (!/[\p{L}\p{N}]/u.test(form)) return null;
  const words = form.split(' ');
  const inflected = words.map((word, index) => inflect(word, lang, index === words.length - 1));
  const before = IS_UNSPACED.test([...form][0] ?? '') ? '' : `(?<!${GOES_ON})`;
  const after = IS_UNSPACED.test([...form].at(-1) ?? '') ? '' : `(?!${GOES_ON})`;
  return new RegExp(`${before}${inflected.join(' ')}${after}`, 'gu');
}

/** Shorter words are other words with an ending: `a` is not in `as`. */
const INFLECTED = /^[\p{L}'-]{3,}$/u;

/** A word with the regular endings that make no other word of it: English plurals at the end, French ones everywhere. */
function inflect(word: string, lang: Lang, isLast: boolean): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  if (!INFLECTED.test(word)) return escaped;
  if (lang === 'fr') return /[sxz]$/.test(word) ? escaped : `${escaped}[sx]?`;
  if (lang !== 'en' || !isLast) return escaped;
  if (/[^aeiou]y$/.test(word)) return `${escaped.slice(0, -1)}(?:y|ies)`;
  return /(?:[sxz]|[cs]h)$/.test(word) ? `${escaped}(?:es)?` : `${escaped}s?`;
}
