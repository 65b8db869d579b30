import type { Lang } from '@/domain/body';
import type { Label } from '@/domain/reading';
import type { Localized } from './documents';

/**
 * A localized value in the reader's language, else in English, else in the first language it has; with the language
 * it is really in. null when it has none.
 */
export function toLabel(words: Localized, lang: Lang): Label | null {
  if (!words) return null;
  for (const candidate of [lang, 'en', ...Object.keys(words)]) {
    const text = words[candidate];
    if (text) return { text, lang: candidate };
  }
  return null;
}
