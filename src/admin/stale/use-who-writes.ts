'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Workbench } from '@/domain/workbench';
import { sayHolding } from './stale-requests';

// Well within the five minutes after which Payload counts somebody as gone.
const BEAT = 30_000;
// Payload writes down a taking over without telling when it has.
const TAKEN_OVER = 2_000;

// One after the other, over mountings too: a release that overtook the next beat would undo it.
let said: Promise<unknown> = Promise.resolve();
const sayInTurn: typeof sayHolding = (api, what) => {
  const saying = said.then(() => sayHolding(api, what));
  said = saying.catch(() => {});
  return saying;
};

/** Says again and again that this text is open here for writing, and learns who else has it open. */
export function useWhoWrites({
  api,
  id,
  editor,
}: {
  api: string;
  id: string | null;
  /** Who writes as far as Payload's own form knows: it changes when somebody takes the text over. */
  editor: unknown;
}): Workbench['holder'] {
  const [holder, setHolder] = useState<Workbench['holder']>(null);

  const beat = useCallback(() => {
    if (id === null || document.visibilityState !== 'visible') return;
    // A beat that fails is followed by another.
    sayInTurn(api, { id, release: false }).then(setHolder, () => {});
  }, [api, id]);

  useEffect(() => {
    if (id === null) return;
    // A page that closes waits for nothing.
    const close = () => void sayHolding(api, { id, release: true }).catch(() => {});
    beat();
    const timer = setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', beat);
    window.addEventListener('pagehide', close);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
      window.removeEventListener('pagehide', close);
      void sayInTurn(api, { id, release: true }).catch(() => {});
    };
  }, [api, beat, id]);

  useEffect(() => {
    const timer = setTimeout(beat, TAKEN_OVER);
    return () => clearTimeout(timer);
  }, [beat, editor]);

  return holder;
}
