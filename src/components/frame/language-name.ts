import type { Lang } from '@/domain/body';
import type { Translator } from '@/i18n/create-translator';
import { isLocale, LOCALES } from '@/i18n/locales';

/** A language as it is named within a sentence of the reader's language: `vietnamien`. */
export function formatLanguage(lang: Lang, t: Translator): string {
  if (isLocale(lang)) return t(`language.${lang}`);
  return new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' }).of(lang) ?? lang;
}

/** A language in its own words and script: `Tiếng Việt`. */
export function ownName(lang: Lang): string {
  const locale = LOCALES.find(({ code }) => code === lang);
  if (locale) return locale.name;
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) ?? lang;
}
