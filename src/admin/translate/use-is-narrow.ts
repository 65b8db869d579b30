'use client';

import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 1100px)';

/** Whether the window leaves no place for the panel beside the rows. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
