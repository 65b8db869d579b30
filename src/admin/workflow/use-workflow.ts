'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { WorkflowView } from '@/domain/workflow';
import { getTextFacts, getWorkflow, type TextFacts } from './workflow-requests';

type Moved = { id: string; view: WorkflowView | null };

// The panel in the side bar and the button in the head of a text are apart: this tells the one of the other.
const listeners = new Set<(moved: Moved) => void>();

/** To be called when a step was taken, with where the work stands then, or refused, with null. */
export function tellOfStep(moved: Moved): void {
  for (const listen of listeners) listen(moved);
}

export type WorkflowState = {
  view: WorkflowView | null;
  facts: TextFacts | null;
  hasFailed: boolean;
  askAgain: () => void;
};

/** Where the work on a text stands; asked again when the text was saved or its work moved on. */
export function useWorkflow({ id, lastUpdateTime }: { id: string; lastUpdateTime?: number }): WorkflowState {
  const { config } = useConfig();
  const { api } = config.routes;
  const [known, setKnown] = useState<Pick<WorkflowState, 'view' | 'facts'>>({ view: null, facts: null });
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const askAgain = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    const listen = (moved: Moved) => {
      if (moved.id !== id) return;
      setKnown(({ view, facts }) => ({ view: moved.view ?? view, facts }));
      askAgain();
    };
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, [askAgain, id]);

  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      try {
        const [view, facts] = await Promise.all([getWorkflow(api, id), getTextFacts(api, id)]);
        if (isLate) return;
        setKnown({ view, facts });
        setHasFailed(false);
      } catch {
        if (!isLate) setHasFailed(true);
      }
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [api, id, lastUpdateTime, asked]);

  return { ...known, hasFailed, askAgain };
}
