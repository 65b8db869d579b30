'use client';

import { useState } from 'react';

/** What somebody types, kept in this browser tab until it is cleared: a reload or a new login loses nothing. */
export function useKeptWords(key: string): [string, (words: string) => void] {
  const stored = `colophon-words:${key}`;
  const [words, setWords] = useState(() => read(stored));
  const keep = (next: string) => {
    setWords(next);
    try {
      if (next === '') sessionStorage.removeItem(stored);
      else sessionStorage.setItem(stored, next);
    } catch {
      // A browser that stores nothing still shows what is typed.
    }
  };
  return [words, keep];
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
