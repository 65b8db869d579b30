'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { Colleague, WorkflowView } from '@/domain/workflow';
import { isChiefEditor } from '@/domain/workflow-rules';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import type { TakeStep } from './use-steps';
import { listColleagues } from './workflow-requests';

type Props = { view: WorkflowView; lang: string; takeStep: TakeStep; isBusy: boolean; onClose: () => void };

/** Gives a text to somebody, until a day: editors to anybody who works in its language, others to themselves. */
export function AssignForm({ view, lang, takeStep, isBusy, onClose }: Props) {
  const t = useWords();
  const { user } = useAuth<User>();
  const { config } = useConfig();
  const { api } = config.routes;
  const [people, setPeople] = useState<Colleague[]>([]);
  const [assignee, setAssignee] = useState(view.assignee?.id ?? '');
  const [dueOn, setDueOn] = useState(view.dueOn ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);

  useEffect(() => {
    listColleagues(api, lang).then(setPeople, () => setFault(t('workflow.peopleNotRead')));
  }, [api, lang, t]);

  const mayAnybody = user ? isChiefEditor({ id: user.id, roles: user.roles, languages: [] }) : false;
  const offered = people.filter((person) => mayAnybody || person.id === user?.id);
  const isKnown = offered.some((person) => person.id === view.assignee?.id);

  const save = async () => {
    const refused = await takeStep({ action: 'assign', assignee: assignee || null, dueOn: dueOn || null });
    setFault(refused);
    if (refused === null) onClose();
  };

  return (
    <div className="colophon-work__form" role="group" aria-label={t('workflow.assign')}>
      <div className="field-type colophon-choice">
        <label className="field-label" htmlFor={`${id}-person`}>
          {t('workflow.person')}
        </label>
        <select
          id={`${id}-person`}
          ref={first}
          value={assignee}
          onChange={(event) => setAssignee(event.target.value)}
        >
          <option value="">{t('workflow.nobody')}</option>
          {view.assignee && !isKnown && <option value={view.assignee.id}>{view.assignee.name}</option>}
          {offered.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field-type colophon-choice">
        <label className="field-label" htmlFor={`${id}-due`}>
          {t('workflow.dueOn')}
        </label>
        <input
          id={`${id}-due`}
          type="date"
          value={dueOn}
          disabled={assignee === ''}
          onChange={(event) => setDueOn(event.target.value)}
          onKeyDown={(event) => {
            // Enter would send the form of the text, in which this stands.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      {fault !== null && (
        <p role="alert" className="colophon-fault">
          {fault}
        </p>
      )}
      <div className="colophon-buttons">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void save()}>
          {t('workflow.save')}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onClose}>
          {t('workflow.cancel')}
        </Button>
      </div>
    </div>
  );
}
