'use client';

import { useEffect } from 'react';
import type { Desk } from './desk';
import { isUnsaved } from './row-state';

/** A window that was away for so long, in milliseconds, asks what others did meanwhile. */
const LONG_AWAY = 30_000;

/** Saves when the window is left or the network is back, and warns before unsaved words are left behind. */
export function useKeepingOn({ store, saver, reload }: Desk): void {
  useEffect(() => {
    let leftAt = Date.now();
    const tryNow = () => void saver.flush();
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') {
        leftAt = Date.now();
        tryNow();
      } else if (Date.now() - leftAt > LONG_AWAY) {
        // A failure shows with the next save.
        reload().catch(() => {});
      } else tryNow();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!Object.values(store.get().rows).some(isUnsaved)) return;
      tryNow();
      event.preventDefault();
    };
    window.addEventListener('online', tryNow);
    window.addEventListener('focus', tryNow);
    window.addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('online', tryNow);
      window.removeEventListener('focus', tryNow);
      window.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [store, saver, reload]);
}
