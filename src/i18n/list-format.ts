import type { Locale } from './locales';

type ListType = 'conjunction' | 'unit';

/** Making a formatter costs more than the rest of a line of names. */
const formats = new Map<string, Intl.ListFormat>();

/** How a language joins the members of a list: ‘A, B and C’ (`conjunction`), ‘A, B, C’ (`unit`). */
export function listFormat(locale: Locale, type: ListType = 'conjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const made = formats.get(key) ?? new Intl.ListFormat(locale, { type });
  formats.set(key, made);
  return made;
}
