import { useEffect } from 'react';
import type { Brought } from './import-requests';
import { keep, toKeptInput } from './kept-work';
import type { Draft } from './reading-state';

const PAUSE_MS = 400;

/** Keeps corrections in this browser a moment after each change, and when the page is left. */
export function useKeptDraft(key: string, brought: Brought | null, draft: Draft | null): void {
  useEffect(() => {
    if (!brought || !draft) return;
    const write = () => keep(key, JSON.stringify({ input: toKeptInput(brought), draft }));
    const timer = setTimeout(write, PAUSE_MS);
    addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', write);
    };
  }, [key, brought, draft]);
}
