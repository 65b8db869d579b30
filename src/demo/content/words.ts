import type { Locale } from '@/i18n/locales';

/** The same words in every language of the archive. */
export type Words = Record<Locale, string>;
