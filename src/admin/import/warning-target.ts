import type { Warning } from '@/importing/reading';
import type { Draft } from './reading-state';

// What a sentence of the importer speaks of, where its line is no block of the text.
const FIELDS: readonly [RegExp, string][] = [
  [/\btitle\b/i, 'title'],
  [/\blanguage\b/, 'lang'],
  [/\blede\b/, 'lede'],
  [/\bUTC offset|\bdate\b|\bweekday\b|when the page was changed|^Day and month/, 'date'],
  [/\baddress\b/, 'url'],
  [/\boutlet\b|\bdateline\b|\banother source\b/, 'outlet'],
  [/\bcredited\b|\bbyline\b|\bauthor’s name\b|\bstates\b/, 'credits'],
];

/** The id of the element that a warning is about: the block read from its line, or the field; null for neither. */
export function findWarningTarget({ line, message }: Warning, { blocks }: Draft): string | null {
  const block = line === null ? undefined : blocks.find((one) => one.line === line);
  if (block) return blockId(block.key);
  const field = FIELDS.find(([said]) => said.test(message));
  return field ? fieldId(field[1]) : null;
}

export function blockId(key: string): string {
  return `colophon-import-block-${key}`;
}

export function fieldId(field: string): string {
  return `colophon-import-field-${field}`;
}

/** Of several lines with one number, as a .docx has, the first. */
export function inputId(line: number): string {
  return `colophon-import-input-${line}`;
}

/** Brings an element to the middle of the window and the keyboard to it. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
