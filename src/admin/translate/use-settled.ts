'use client';

import { useEffect, useState } from 'react';
import type { RowState } from './row-state';
import { useDesk } from './use-desk';

const REST = 300;

/** A row as it is once typing rests: what is worked out from its words keeps no key waiting. */
export function useSettledRow(para: string): RowState | undefined {
  const { store } = useDesk();
  const [row, setRow] = useState(store.get().rows[para]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = () => setRow(store.get().rows[para]);
    settle();
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, para]);
  return row?.row.para === para ? row : store.get().rows[para];
}
