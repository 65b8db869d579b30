import type { Lang } from './body';

/**
 * The text that stands for an article in a list: the one in the reader's language, else the original, else the
 * English one, else the first; undefined only when there is no text at all.
 */
export function chooseLead<T extends { lang: Lang }>(
  languages: readonly T[],
  { locale, originalLang }: { locale: Lang; originalLang: Lang | null },
): T | undefined {
  for (const wanted of [locale, originalLang, 'en']) {
    const text = languages.find(({ lang }) => lang === wanted);
    if (text) return text;
  }
  return languages[0];
}
