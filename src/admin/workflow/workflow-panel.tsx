'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useId } from 'react';
import { useWords } from '../use-words';
import { PeopleAtWork } from './people-at-work';
import { StageLine } from './stage-line';
import { StepButtons } from './step-buttons';
import { useSteps, type OnStep } from './use-steps';
import { useWorkflow } from './use-workflow';
import './shared-parts.css';
import './workflow-panel.css';

/** Where the work on a text stands, and what one may do next. */
export function WorkflowPanel() {
  const { id, lastUpdateTime, data, setData } = useDocumentInfo();
  if (!id) return null;
  // The form learns that its text was moved on by itself, so that its next save is not taken for one of an old state.
  const followStep: OnStep = ({ from, to }) => {
    if (data?.updatedAt === from) setData({ ...data, updatedAt: to });
  };
  return <WorkflowPanelFor id={String(id)} lastUpdateTime={lastUpdateTime} onStep={followStep} />;
}

type Props = { id: string; lastUpdateTime?: number; onStep?: OnStep };

/** The same outside of Payload's view of a document. It is asked again when `lastUpdateTime` changes. */
export function WorkflowPanelFor({ id, lastUpdateTime, onStep }: Props) {
  const t = useWords();
  const heading = useId();
  const { view, facts, hasFailed, askAgain } = useWorkflow({ id, lastUpdateTime });
  const { takeStep, isBusy, taken } = useSteps({ id, readAs: view?.updatedAt, onStep });

  return (
    <section className="field-type colophon-work" aria-labelledby={heading} aria-busy={isBusy}>
      <h2 id={heading}>{t('workflow.title')}</h2>
      {hasFailed && (
        <p role="alert" className="colophon-fault">
          {t('workflow.notRead')}{' '}
          <Button size="small" margin={false} buttonStyle="secondary" onClick={askAgain}>
            {t('workflow.tryAgain')}
          </Button>
        </p>
      )}
      {!view && !hasFailed && <p>{t('workflow.loading')}</p>}
      {view && facts && (
        <>
          <div aria-live="polite">
            <StageLine stage={view.stage} edition={facts.edition} isWrittenOn={view.writers.length > 0} />
            <PeopleAtWork view={view} />
          </div>
          <StepButtons id={id} view={view} lang={facts.lang} takeStep={takeStep} isBusy={isBusy} />
        </>
      )}
      {/* Here and not in a toast, which would lie over these very buttons. */}
      <p role="status" className="colophon-hint">
        {taken && t(`workflow.did.${taken}`)}
      </p>
    </section>
  );
}
