import { useEffect, useState } from 'react';

/** Pasted words of one person, kept in this browser until they are stored: a reload loses nothing. */
export function useKeptPaste(user: string): [string, (words: string) => void] {
  const key = `colophon.import.${user}`;
  const [words, setWords] = useState('');
  // After the first drawing: the server, which has no storage, drew an empty field.
  useEffect(() => setWords(read(key)), [key]);
  const keep = (next: string) => {
    setWords(next);
    try {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // A full or forbidden storage keeps nothing; the words stay in the field.
    }
  };
  return [words, keep];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
