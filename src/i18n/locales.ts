/**
 * The one table of languages. Adding one is a row here and a folder of messages beside `messages/en`.
 * `code` is the BCP 47 tag and the first segment of every public URL; `name` is the language's own name.
 */
export const LOCALES = [
  { code: 'en', name: 'English', script: 'Latn', dir: 'ltr' },
  { code: 'vi', name: 'Tiếng Việt', script: 'Latn', dir: 'ltr' },
  { code: 'km', name: 'ភាសាខ្មែរ', script: 'Khmr', dir: 'ltr' },
  { code: 'fr', name: 'Français', script: 'Latn', dir: 'ltr' },
] as const satisfies readonly { code: string; name: string; script: string; dir: 'ltr' | 'rtl' }[];

export type Locale = (typeof LOCALES)[number]['code'];

export const LOCALE_CODES = LOCALES.map((locale) => locale.code);

/** Tells whether a URL's segment is one of ours. */
export function isLocale(value: unknown): value is Locale {
  return LOCALE_CODES.some((code) => code === value);
}
