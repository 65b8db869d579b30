'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Term } from '@/domain/glossary';
import type { Desk } from './desk';
import type { DeskState } from './desk-state';
import type { DeskAction } from './shortcuts';

export type DeskView = Desk & {
  terms: readonly Term[];
  /** How many open comments a paragraph has. */
  comments: ReadonlyMap<string, number>;
  isReadOnly: boolean;
  act: (action: DeskAction | number) => void;
  /** Said to screen readers and shown for a while. */
  announce: (sentence: string) => void;
};

export const DeskContext = createContext<DeskView | null>(null);

export function useDesk(): DeskView {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Parts of the translate view stand inside it.');
  return desk;
}

/** A part of the state: the component renders when that part is another. `select` makes no new objects. */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const { store } = useDesk();
  const get = () => select(store.get());
  return useSyncExternalStore(store.subscribe, get, get);
}
