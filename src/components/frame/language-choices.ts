import type { Lang } from '@/domain/body';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';

/** Where a page is found in a language; `href` is null where it has no version in it. */
export type LanguageChoice = { lang: Lang; href: string | null };

/** The same page in every language of the interface; `hrefIn` gives null for a language it lacks. */
export function choicesFor(hrefIn: (locale: Locale) => string | null): LanguageChoice[] {
  return LOCALE_CODES.map((lang) => ({ lang, href: hrefIn(lang) }));
}
