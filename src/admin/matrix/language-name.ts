import { LOCALES } from '@/i18n/locales';

/** The name of a language in itself, where the archive has it; else its tag. */
export function getLanguageName(lang: string): string {
  return LOCALES.find(({ code }) => code === lang)?.name ?? lang;
}
