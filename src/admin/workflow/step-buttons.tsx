'use client';

import { Button, useAuth } from '@payloadcms/ui';
import { useState } from 'react';
import type { WorkflowAction, WorkflowView } from '@/domain/workflow';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import { AssignForm } from './assign-form';
import { NoteForm } from './note-form';
import type { TakeStep } from './use-steps';

type Props = { id: string; view: WorkflowView; lang: string; takeStep: TakeStep; isBusy: boolean };

const ORDER: WorkflowAction[] = ['submit', 'approve', 'request-changes', 'reopen', 'assign'];

/** What one may do with a text now, and the forms of what needs words. */
export function StepButtons({ id, view, lang, takeStep, isBusy }: Props) {
  const t = useWords();
  const { user } = useAuth<User>();
  const [form, setForm] = useState<WorkflowAction | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const close = () => setForm(null);

  const take = async (step: Parameters<TakeStep>[0]) => {
    setFault(null);
    setFault(await takeStep(step));
  };
  const press = (action: WorkflowAction) => {
    setFault(null);
    if (action === 'request-changes' || action === 'assign') setForm(form === action ? null : action);
    else void take({ action });
  };

  if (form === 'request-changes' && view.may.includes(form)) {
    return <NoteForm id={id} takeStep={takeStep} isBusy={isBusy} onClose={close} />;
  }
  if (form === 'assign' && view.may.includes(form)) {
    return <AssignForm view={view} lang={lang} takeStep={takeStep} isBusy={isBusy} onClose={close} />;
  }
  return (
    <div className="colophon-buttons">
      {fault !== null && (
        <p role="alert" className="colophon-fault">
          {fault}
        </p>
      )}
      {ORDER.filter((action) => view.may.includes(action)).map((action) => (
        <Button
          key={action}
          size="small"
          margin={false}
          buttonStyle={action === 'submit' || action === 'approve' ? 'primary' : 'secondary'}
          disabled={isBusy}
          onClick={() => press(action)}
        >
          {t(`workflow.${action}`)}
        </Button>
      ))}
      {user && view.may.includes('assign') && view.assignee?.id !== user.id && (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void take({ action: 'assign', assignee: user.id })}
        >
          {t('workflow.assignToMe')}
        </Button>
      )}
    </div>
  );
}
