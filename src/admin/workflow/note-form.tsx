'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { useKeptWords } from './use-kept-words';
import type { TakeStep } from './use-steps';
import { WordsField } from './words-field';

type Props = { id: string; takeStep: TakeStep; isBusy: boolean; onClose: () => void };

/** Says what should be changed, without which nobody asks for changes. */
export function NoteForm({ id, takeStep, isBusy, onClose }: Props) {
  const t = useWords();
  const [note, setNote] = useKeptWords(`changes-${id}`);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const send = async () => {
    if (isBusy) return;
    if (note.trim() === '') {
      setFault(t('workflow.noteNeeded'));
      field.current?.focus();
      return;
    }
    const refused = await takeStep({ action: 'request-changes', note });
    setFault(refused);
    if (refused !== null) return;
    setNote('');
    onClose();
  };

  return (
    <div className="colophon-work__form" role="group" aria-label={t('workflow.request-changes')}>
      <WordsField
        label={t('workflow.note')}
        hint={t('workflow.noteHint')}
        value={note}
        onChange={setNote}
        onSend={() => void send()}
        fault={fault}
        inputRef={field}
      />
      <div className="colophon-buttons">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void send()}>
          {t('workflow.request-changes')}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onClose}>
          {t('workflow.cancel')}
        </Button>
      </div>
    </div>
  );
}
