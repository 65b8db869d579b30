'use client';

import { useEffect } from 'react';
import { isForeignField } from './desk-fields';
import { parsePress, type DeskAction } from './shortcuts';

/** What stays ours while somebody types elsewhere on the page. */
const EVERYWHERE: ReadonlySet<DeskAction | number> = new Set<DeskAction>(['save', 'shortcuts', 'next-to-do']);

/** Listens to the keyboard as long as the view is open. */
export function useShortcuts(act: (action: DeskAction | number) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = event.isComposing || event.defaultPrevented ? null : parsePress(event);
      if (action === null || (isForeignField(event.target) && !EVERYWHERE.has(action))) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [act]);
}
