'use client';

import { useCallback, useEffect, useState } from 'react';

/** How long what was said stays to be read, in milliseconds. */
const SHOWN_FOR = 8_000;

/** One sentence at a time, gone after a while: said again, it is heard again. */
export function useAnnouncement(): [said: string, announce: (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '' });
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => setSaid({ sentence: '' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const announce = useCallback((sentence: string) => setSaid({ sentence }), []);
  return [said.sentence, announce];
}
