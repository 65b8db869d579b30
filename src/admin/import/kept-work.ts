import { isRecord } from '@/domain/json-reading';
import type { Brought } from './import-requests';
import type { Draft } from './reading-state';

/** What a correction is of: pasted words, or a file, which a browser cannot keep, by how it is known again. */
export type KeptInput = { words: string } | { name: string; size: number; modified: number };

/** Corrections kept in this browser until they are stored, so that a reload loses none. */
export type KeptWork = { input: KeptInput; draft: Draft };

/** The names in the browser's storage of what one person brings to one place. */
export function toStorageKeys(user: string, article: string | null): { paste: string; work: string } {
  const base = `colophon.import.${user}.${article ?? 'new'}`;
  return { paste: `${base}.paste`, work: `${base}.work` };
}

export function toKeptInput(brought: Brought): KeptInput {
  if ('words' in brought) return { words: brought.words };
  const { name, size, lastModified: modified } = brought.file;
  return { name, size, modified };
}

/** The kept corrections when they are of what was brought now. */
export function findKeptDraft(kept: KeptWork | null, brought: Brought): Draft | null {
  return kept && JSON.stringify(kept.input) === JSON.stringify(toKeptInput(brought)) ? kept.draft : null;
}

/** Null for what is none, as an older version may have kept it. */
export function parseKeptWork(text: string): KeptWork | null {
  try {
    const value: unknown = JSON.parse(text);
    return isKeptWork(value) ? value : null;
  } catch {
    return null;
  }
}

// Only this view writes under its names: what has these members is its work.
function isKeptWork(value: unknown): value is KeptWork {
  if (!isRecord(value) || !isRecord(value.input) || !isRecord(value.draft)) return false;
  const { fields, blocks, credits, leftOut, made } = value.draft;
  const lists = [blocks, credits, leftOut].every((list) => Array.isArray(list) && list.every(isRecord));
  return lists && isRecord(fields) && typeof fields.title === 'string' && typeof made === 'number';
}

export function readKept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Nothing to keep takes the name away. */
export function keep(key: string, words: string): void {
  try {
    if (words === '') localStorage.removeItem(key);
    else localStorage.setItem(key, words);
  } catch {
    // A full or forbidden storage keeps nothing; what was written stays on the page.
  }
}
