'use client';

import { useEffect, useState } from 'react';
import { countWords } from '@/domain/workbench-progress';
import type { Desk } from './desk';

const AT_ONCE = 20;

/** How many words each paragraph of the source has; null until they are counted, which keeps no key waiting. */
export function useSourceWords({ workbench }: Desk): ReadonlyMap<string, number> | null {
  const [counts, setCounts] = useState<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const lang = workbench.source?.lang ?? workbench.text.lang;
    const counted = new Map<string, number>();
    let timer: ReturnType<typeof setTimeout>;
    const count = (from: number) => {
      for (const { para, source } of workbench.rows.slice(from, from + AT_ONCE))
        counted.set(para, countWords(source?.markup ?? '', lang));
      if (from + AT_ONCE >= workbench.rows.length) setCounts(counted);
      else timer = setTimeout(() => count(from + AT_ONCE), 0);
    };
    timer = setTimeout(() => count(0), 0);
    return () => clearTimeout(timer);
  }, [workbench]);
  return counts;
}
