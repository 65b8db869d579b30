import type { Lang } from '@/domain/body';
import { readDateLine } from './dates';

/** Reads a date that a field of the file states: ISO 8601 in any precision, or as `readDateLine` does. */
export function readStatedDate(text: string, lang: Lang): string | null {
  const value = text.trim();
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return value;
  return readDateLine(value.replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d{2}:)/, '$1T'), lang)?.iso ?? null;
}
