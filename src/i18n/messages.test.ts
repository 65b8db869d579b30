import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { createTranslator } from './create-translator';
import { LOCALE_CODES, type Locale } from './locales';
import adminEn from './admin/en.json';
import adminFr from './admin/fr.json';
import adminKm from './admin/km.json';
import adminVi from './admin/vi.json';
import en from './messages/en.json';
import fr from './messages/fr.json';
import km from './messages/km.json';
import vi from './messages/vi.json';

const PLURAL = /_(zero|one|two|few|many|other)$/;

type Files = Record<Locale, Record<string, string>>;

const SETS: { name: string; files: Files }[] = [
  { name: 'messages', files: { en, vi, km, fr } },
  { name: 'admin', files: { en: adminEn, vi: adminVi, km: adminKm, fr: adminFr } },
];

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
}

describe.each(SETS)('$name', ({ name, files }) => {
  const read = (locale: Locale): Map<string, string> => new Map(Object.entries(files[locale]));
  const english = read('en');
  const bases = [...new Set([...english.keys()].map((key) => key.replace(PLURAL, '')))];
  const counted = new Set(
    [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
  );

  it('have a file for each language of the table and no other', () => {
    const there = readdirSync(new URL(`./${name}/`, import.meta.url));
    expect(there.sort()).toEqual(LOCALE_CODES.map((code) => `${code}.json`).sort());
  });

  it.each(LOCALE_CODES)('%s has every key, with the plural forms its grammar asks for', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const expected = bases.flatMap((base) =>
      counted.has(base) ? categories.map((category) => `${base}_${category}`) : [base],
    );
    expect([...read(locale).keys()].sort()).toEqual(expected.sort());
  });

  it.each(LOCALE_CODES)('%s has the placeholders of the English', (locale) => {
    for (const [key, message] of read(locale)) {
      const base = key.replace(PLURAL, '');
      const model = english.get(key) ?? english.get(base) ?? english.get(`${base}_other`) ?? '';
      expect(placeholders(message), key).toEqual(placeholders(model));
    }
  });

  it.each(LOCALE_CODES)('%s leaves no message empty and none with stray space', (locale) => {
    for (const [key, message] of read(locale)) {
      expect(message.trim(), key).toBe(message);
      expect(message.length, key).toBeGreaterThan(0);
    }
  });
});

describe('createTranslator', () => {
  it('chooses the plural form and writes numbers of the language', () => {
    expect(createTranslator('en')('browse.count', { count: 1 })).toBe('1 article');
    expect(createTranslator('en')('browse.count', { count: 12345 })).toBe('12,345 articles');
    expect(createTranslator('fr')('browse.count', { count: 0 })).toBe('0 article');
    expect(createTranslator('vi')('browse.count', { count: 1 })).toBe('1 bài');
  });

  it('names its language and does not escape names', () => {
    const t = createTranslator('km');
    expect(t.locale).toBe('km');
    expect(createTranslator('en')('byline.author', { names: 'O’Neil & Sons' })).toBe('By O’Neil & Sons');
  });
});
