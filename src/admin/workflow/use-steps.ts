'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { WorkflowAction } from '@/domain/workflow';
import { useWords } from '../use-words';
import { toSentence } from './request-json';
import { tellOfStep } from './use-workflow';
import { takeStep, type WorkflowStep } from './workflow-requests';

/** Takes a step and gives null, or the sentence why it was refused. */
export type TakeStep = (step: WorkflowStep) => Promise<string | null>;

/** A step changes the text's `updatedAt`, which whoever has it open for writing needs to know. */
export type OnStep = (moved: { from: string; to: string }) => void;

type Steps = { id: string; readAs: string | undefined; onStep?: OnStep };

/** Takes one step after the other, never two at a time; `taken` is the last one, until the next is tried. */
export function useSteps({ id, readAs, onStep }: Steps): {
  takeStep: TakeStep;
  isBusy: boolean;
  taken: WorkflowAction | null;
} {
  const t = useWords();
  const { config } = useConfig();
  const { api } = config.routes;
  const [isBusy, setIsBusy] = useState(false);
  const [taken, setTaken] = useState<WorkflowAction | null>(null);

  const take: TakeStep = async (step) => {
    setIsBusy(true);
    setTaken(null);
    try {
      // Words that were not read are not approved; every other step is right whatever was saved since.
      const base = step.action === 'approve' ? readAs : undefined;
      const view = await takeStep(api, { id, step: { ...step, ...(base && { base }) } });
      setTaken(step.action);
      if (readAs && view.updatedAt) onStep?.({ from: readAs, to: view.updatedAt });
      tellOfStep({ id, view });
      return null;
    } catch (error) {
      // Perhaps because somebody else has moved it on: what is shown is asked for again.
      tellOfStep({ id, view: null });
      return toSentence(error, t('workflow.failed'));
    } finally {
      setIsBusy(false);
    }
  };
  return { takeStep: take, isBusy, taken };
}
