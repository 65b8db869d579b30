'use client';

import { useEffect, useState } from 'react';
import type { Workbench } from '@/domain/workbench';
import type { Desk } from './desk';

const BEAT = 60_000;

/** Says every minute that this text is open here, and learns who else has it open. */
export function useHolder({ workbench, requests }: Desk): Workbench['holder'] {
  const [holder, setHolder] = useState(workbench.holder);
  const { locked } = workbench;

  useEffect(() => {
    if (locked !== null) return;
    const beat = () => {
      // A beat that fails is followed by another.
      if (document.visibilityState === 'visible') requests.hold(false).then(setHolder, () => {});
    };
    const release = () => void requests.hold(true).catch(() => {});
    beat();
    const timer = setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', beat);
    window.addEventListener('pagehide', release);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
      window.removeEventListener('pagehide', release);
      release();
    };
  }, [requests, locked]);

  return holder;
}
