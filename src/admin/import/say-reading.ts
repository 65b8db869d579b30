import type { AdminTranslator, AdminKey } from '@/i18n/create-admin-translator';
import en from '@/i18n/admin/en.json' with { type: 'json' };

const PREFIX = 'import.said.';
const isSaid = (key: string): key is AdminKey => key.startsWith(PREFIX);

type Said = { key: AdminKey; pattern: RegExp; names: string[] };

/** The importer's sentences are the English messages: each of them, with what stands in its gaps. */
const SAID: Said[] = Object.entries(en).flatMap(([key, message]) => {
  if (!isSaid(key)) return [];
  const parts = message.split(/\{\{\w+\}\}/).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const names = [...message.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name]) => name ?? []);
  return [{ key, pattern: new RegExp(`^${parts.join('([^]+)')}$`), names }];
});

// A gap takes anything: what has none is asked first, then what has fewer.
SAID.sort((one, other) => one.names.length - other.names.length);

/** A warning or reason of the importer, which speaks English, in the admin's language; one that is not known as it is. */
export function sayReading(t: AdminTranslator, sentence: string): string {
  for (const { key, pattern, names } of SAID) {
    const found = pattern.exec(sentence);
    if (found) return t(key, Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])));
  }
  return sentence;
}
